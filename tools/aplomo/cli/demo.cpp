#include "cli/demo.hpp"

#include <fmt/format.h>

#include "attempts/beginning.hpp"
#include "attempts/file_store.hpp"
#include "attempts/journal.hpp"
#include "attempts/verify.hpp"
#include "cli/demo_player.hpp"
#include "cli/rubric.hpp"
#include "cli/store.hpp"
#include "company/people.hpp"
#include "machine/moment.hpp"
#include "reports/verify_new.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using company::Role;
using Scenarios = std::vector<std::shared_ptr<const scenario::Scenario>>;

constexpr int people_of_a_team = 12, attempts_of_a_person = 16;
constexpr auto first_day = "2026-01-12T09:00:00Z";

struct Team {
    const char* es;
    const char* en;
    int talent; ///< skill at the first attempt, 0 to 100
};
constexpr std::array<Team, 2> teams{{{"Mañana", "Morning", 25}, {"Tarde", "Afternoon", 40}}};

Scenarios shipped(const machine::Places& places, const std::shared_ptr<const scenario::Rubric>& rubric) {
    Scenarios found;
    for (const auto& file : script::scenario_files(places.scenarios.string(), places.scenarios))
        if (auto scenario = script::open_scenario(file, rubric).loaded.scenario) found.push_back(scenario);
    return found;
}

/// The company's people and what they have practised.
class Company {
  public:
    Company(Database& database, attempts::Store& store, Scenarios scenarios, Terminal& terminal)
        : database_(database), store_(store), scenarios_(std::move(scenarios)), terminal_(terminal) {}

    void fill() {
        for (std::size_t i = 0; i < teams.size(); ++i) {
            const std::string team = terminal_.say(teams[i].es, teams[i].en);
            add(terminal_.say("Responsable", "Manager"), team, Role::manager);
            for (int number = 0; number < people_of_a_team; ++number) {
                const auto person = fmt::format("{} {:02}", terminal_.say("Agente", "Agent"),
                                                static_cast<int>(i) * people_of_a_team + number + 1);
                add(person, team, Role::trainee);
                practise(person, teams[i].talent + static_cast<int>(player_.roll(20)), number);
            }
        }
    }

  private:
    void add(const std::string& person, const std::string& team, Role role) {
        company::add_person(database_, person, first_day);
        company::join(database_, {team, person, role});
    }

    /// Whoever came later has had less time. Every sixth attempt is an assessment.
    void practise(const std::string& person, int talent, int number) {
        auto begun = machine::moment_of(first_day) + std::chrono::hours(24 * 14 * (number / 3));
        const int attempts = attempts_of_a_person - number / 3;
        for (int i = 0; i < attempts; ++i) {
            const auto mode = i % 6 == 5 ? attempts::Mode::assessment : attempts::Mode::practice;
            keep(person, mode, std::min(95, talent + 4 * i), begun);
            begun += std::chrono::minutes(60 * 24 * 9 + player_.roll(60 * 24 * 4));
        }
    }

    void keep(const std::string& person, attempts::Mode mode, int skill, machine::Moment begun) {
        const auto& scenario = scenarios_[player_.roll(scenarios_.size())];
        const auto seed = player_.roll(1'000'000);
        const auto run = player_.play(scenario, seed % scenario->variants.size(), skill);
        auto start = attempts::beginning(run, {next_id(), person, seed, mode, terminal_.language,
                                               machine::iso_utc(begun), APLOMO_VERSION, std::nullopt});
        attempts::Journal journal(&store_, start.attempt, start.scenario_text, start.rubric_text);
        for (const auto& reply : conversation::decisions(run).replies)
            journal.add({reply, static_cast<std::int64_t>(4000 + player_.roll(14'000)), ""});
        if (run.ending())
            journal.seal(attempts::seal_of(player_.study(scenario, run.transcript().variant), run));
        if (journal.fault()) throw *journal.fault();
    }

    std::string next_id() {
        return fmt::format("{:08x}-{:04x}-4{:03x}-8000-{:012x}", player_.roll(1ULL << 32),
                           player_.roll(1 << 16), player_.roll(1 << 12), player_.roll(1ULL << 48));
    }

    Database& database_;
    attempts::Store& store_;
    Scenarios scenarios_;
    Terminal& terminal_;
    DemoPlayer player_{2026};
};

int fill(const std::string& address, const Scenarios& scenarios, Terminal& terminal) {
    const auto database = Database::open(address);
    attempts::FileStore store(Database::open(address));
    if (!company::people(*database).empty() || !store.list("").empty()) {
        terminal.err << terminal.say(
            "En este almacén ya hay personas o intentos: elige uno nuevo con --store.\n",
            "There are people or attempts in this store: choose a new one with --store.\n");
        return wrong_use;
    }
    Company(*database, store, scenarios, terminal).fill();
    const auto verified = reports::verify_new(*database, terminal.say("Responsable", "Manager"),
                                              "2026-11-22T09:00:00Z", [](auto) { return true; });
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("{} personas, {} intentos. Ábrelos con: aplomo --store {} --person Responsable\n",
                         "{} people, {} attempts. Open them with: aplomo --store {} --person Manager\n")),
        company::people(*database).size(), verified.agreed + verified.disagreed, address);
    return good;
}

} // namespace

int demo(const DemoOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (rubric == nullptr) return exit;
    if (options.store.empty() || options.store == "none") {
        terminal.err << terminal.say(
            "Indica un almacén nuevo para la empresa de muestra: --store sqlite:RUTA\n",
            "Name a new store for the sample company: --store sqlite:PATH\n");
        return wrong_use;
    }
    try {
        return fill(options.store, shipped(places, rubric), terminal);
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::sentence(fault, terminal.language) << '\n';
        return outside_failed;
    }
}

} // namespace aplomo::cli
