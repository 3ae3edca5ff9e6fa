#include <fmt/format.h>

#include <charconv>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "company/leaderboard.hpp"
#include "company/people.hpp"
#include "company/smallest_group.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

int show(const std::string& choice, Terminal& terminal) {
    terminal.out << choice << '\n';
    return good;
}

/// Nothing for what is no number of people that may be chosen.
std::optional<int> people_of(const std::string& word) {
    int people = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), people);
    const bool is_number = failed == std::errc{} && end == word.data() + word.size();
    const bool is_chosen =
        people >= company::least_smallest_group && people <= company::largest_smallest_group;
    return is_number && is_chosen ? std::optional(people) : std::nullopt;
}

int set_smallest_group(Database& database, int people, Terminal& terminal) {
    company::set_smallest_group(database, people);
    return refuse(
        good,
        fmt::format(fmt::runtime(terminal.say(
                        "Quien solo puede ver sumas ya no ve las de grupos de menos de {} personas.",
                        "Who may see only sums sees none of groups of fewer than {} people any more.")),
                    people),
        terminal);
}

int set_leaderboard(Database& database, bool on, Terminal& terminal) {
    company::set_leaderboard(database, on);
    return refuse(
        good,
        on ? terminal.say("Quien forma o lleva un equipo puede ver ahora a su gente por puntuación.",
                          "Who trains or manages a team may now see its people by their scores.")
           : terminal.say("A nadie se le ordena ya por su puntuación.",
                          "Nobody is ranked by their score any more."),
        terminal);
}

} // namespace

int store_smallest_group(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto people = people_of(options.choice);
    if (!people && !options.choice.empty())
        return refuse(
            wrong_use,
            fmt::format(fmt::runtime(
                            terminal.say("«{}» no puede ser: el grupo más pequeño tiene de {} a {} personas.",
                                         "\"{}\" cannot be: the smallest group has {} to {} people.")),
                        options.choice, company::least_smallest_group, company::largest_smallest_group),
            terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) {
        if (!people) return show(std::to_string(company::smallest_group(database)), terminal);
        if (!company::is_keeper(database)) return refuse_to_others(terminal);
        return set_smallest_group(database, *people, terminal);
    });
}

int store_leaderboard(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) {
        if (options.choice.empty()) return show(company::leaderboard(database) ? "on" : "off", terminal);
        if (!company::is_keeper(database)) return refuse_to_others(terminal);
        return set_leaderboard(database, options.choice == "on", terminal);
    });
}

} // namespace aplomo::cli
