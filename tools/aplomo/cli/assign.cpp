#include "cli/assign.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <regex>
#include <set>

#include "cli/database.hpp"
#include "cli/known_person.hpp"
#include "cli/looking.hpp"
#include "cli/plain_stream.hpp"
#include "company/assignments.hpp"
#include "company/people.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using company::Assignment;

std::string now() { return machine::iso_utc(std::chrono::system_clock::now()); }

/// Sorted, each once; nothing when a word names none, which has been told.
std::vector<std::string> ids_of(const std::vector<std::string>& words, const machine::Places& places,
                                Terminal& terminal) {
    std::set<std::string> ids;
    for (const auto& word : words) {
        const auto files = script::scenario_files(word, places.scenarios);
        for (const auto& file : files)
            ids.insert(std::filesystem::absolute(file).parent_path().filename().string());
        if (!files.empty()) continue;
        terminal.err << word << ": "
                     << terminal.say("no hay ningún escenario ahí", "there is no scenario there") << '\n';
        return {};
    }
    return {ids.begin(), ids.end()};
}

bool is_team(Database& database, const std::string& team, Terminal& terminal) {
    const auto all = company::memberships(database);
    if (std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.team == team; })) return true;
    terminal.err << fmt::format(fmt::runtime(terminal.say("No hay ningún equipo {} que lleves.\n",
                                                          "There is no team {} that you lead.\n")),
                                team);
    return false;
}

/// "2026-12-01", and in the calendar.
bool is_day(const std::string& word) {
    static const std::regex form("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    std::smatch part;
    if (!std::regex_match(word, part, form)) return false;
    const auto number = [&](std::size_t i) { return static_cast<unsigned>(std::stoi(part[i])); };
    using namespace std::chrono;
    return (year(static_cast<int>(number(1))) / month(number(2)) / day(number(3))).ok();
}

/// Why it cannot be given; empty when it can.
std::string trouble(const AssignOptions& options, const Terminal& terminal) {
    if (options.person.empty() == options.team.empty())
        return terminal.say("Di para quién es: --to PERSONA, o --team EQUIPO.",
                            "Say for whom it is: --to PERSON, or --team TEAM.");
    if (!options.until.empty() && !is_day(options.until))
        return terminal.say("--until es un día, como 2026-12-01.", "--until is a day, like 2026-12-01.");
    return {};
}

std::string state_of(const company::Due& due, const Terminal& terminal) {
    if (is_late(due))
        return fmt::format(
            fmt::runtime(terminal.say("hecho tarde: empezado el {}, recibido el {}, hasta el {}",
                                      "done late: begun on {}, received on {}, until {}")),
            due.done->substr(0, 10), due.received.substr(0, 10), due.until);
    if (due.done) return terminal.say("hecho el ", "done on ") + due.done->substr(0, 10);
    if (due.until.empty()) return terminal.say("pendiente", "to do");
    const auto state = is_overdue(due, now().substr(0, 10)) ? terminal.say("vencido el ", "overdue since ")
                                                            : terminal.say("hasta el ", "until ");
    return state + due.until;
}

} // namespace

int assign_give(const AssignOptions& options, const machine::Places& places, Terminal& terminal) {
    if (const auto why = trouble(options, terminal); !why.empty()) return refuse(wrong_use, why, terminal);
    const auto scenarios = ids_of(options.scenarios, places, terminal);
    if (scenarios.empty()) return wrong_use;
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        const bool known = options.team.empty() ? is_known(database, options.person, terminal)
                                                : is_team(database, options.team, terminal);
        if (!known) return wrong_use;
        const Assignment given{machine::random_uuid(),
                               options.team,
                               options.person,
                               options.mode,
                               options.mark,
                               options.until,
                               database.is_server() ? database.login() : options.login,
                               now(),
                               scenarios};
        company::give(database, given);
        terminal.out << given.id << '\n';
        return good;
    });
}

int assign_take_back(const AssignOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (company::take_back(database, options.id)) return good;
        return refuse(
            wrong_use,
            fmt::format(fmt::runtime(terminal.say(
                            "No has dado ningún encargo {}. Cuáles hay: aplomo assign list",
                            "You have given no assignment {}. Which there are: aplomo assign list")),
                        options.id),
            terminal);
    });
}

int assign_list(const AssignOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_database(options.store, places, terminal, [&](Database& database) -> int {
        const auto all = company::dues(database, options.person);
        std::set<std::string> people;
        for (const auto& due : all) people.insert(due.person);
        if (!may_look({looks_at(people, "assign list"), options.store, options.login}, places, terminal))
            return wrong_use;
        if (all.empty()) terminal.err << terminal.say("No hay nada encargado.\n", "Nothing was assigned.\n");
        for (const auto& due : all)
            terminal.out << on_one_line(fmt::format("{}  {:<16}  {:<16}  {:<10}  {}", due.assignment,
                                                    due.person, due.scenario, id_of(due.mode),
                                                    state_of(due, terminal)))
                         << '\n';
        return good;
    });
}

} // namespace aplomo::cli
