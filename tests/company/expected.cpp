// What is expected of people is told from everybody's verified attempts: kept with the other sums, and gone
// with those who are erased or purged.
#include <algorithm>
#include <tuple>

#include "company/early.hpp"
#include "company/privacy.hpp"
#include "company/smallest_group.hpp"
#include "company/teams.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Teams;
using tests::verify;

namespace {

std::string either_kind() { return GENERATE(as<std::string>{}, "file", "server"); }

/// Scenario, number, people, passed, first passed of all early attempts: made from all attempts at once.
using Early = std::tuple<std::string, int, long long, long long, long long>;
std::vector<Early> early_anew(Teams& teams, const std::vector<std::string>& people) {
    std::vector<Early> found;
    for (int number = 1; number <= company::early_attempts; ++number) {
        Early row{"full", number, 0, 0, 0};
        for (const auto& person : people) {
            auto attempts = teams.open(person)->list(person);
            std::erase_if(attempts, [](const auto& each) { return each.mode == attempts::Mode::guided; });
            std::sort(attempts.begin(), attempts.end(),
                      [](const auto& a, const auto& b) { return a.started < b.started; });
            if (attempts.size() < static_cast<std::size_t>(number)) continue;
            const auto passed = [](const auto& each) { return each.seal->scorecard.passed; };
            const auto at = attempts.begin() + number - 1;
            ++std::get<2>(row);
            std::get<3>(row) += passed(*at) ? 1 : 0;
            std::get<4>(row) += passed(*at) && std::none_of(attempts.begin(), at, passed) ? 1 : 0;
        }
        if (std::get<2>(row) > 0) found.push_back(row);
    }
    return found;
}

std::vector<Early> early_kept(attempts::Database& database) {
    std::vector<Early> found;
    for (const auto& each : company::early_outcomes(database, ""))
        found.emplace_back(each.scenario, each.number, each.people, each.passed, each.first_passed);
    return found;
}

} // namespace

TEST_CASE("what to expect is told from everybody's verified attempts, until they are erased", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(13);
    for (int i = 0; i < 7; ++i)
        for (const std::string person : {"nadia", "omar"})
            teams.play(person, person + std::to_string(i), dice,
                       i == 1 ? attempts::Mode::guided : attempts::Mode::practice,
                       "2026-11-2" + std::to_string((3 * i) % 7) + "T09:30:00Z");
    CHECK(company::early_outcomes(*teams.trainer(), "").empty());
    verify(teams);
    company::set_smallest_group(teams.keeper(), 2); // below it a server tells a trainer nothing
    const auto trainer = teams.trainer();
    CHECK(early_kept(*trainer) == early_anew(teams, {"nadia", "omar"}));
    CHECK(early_kept(*trainer).size() == 5);
    CHECK(company::early_of(*trainer, "omar").size() == 5);
    const auto omar = early_anew(teams, {"omar"});
    company::erase(teams.keeper(), "nadia", {});
    CHECK(early_kept(teams.keeper()) == omar);
}

TEST_CASE("a purge renumbers the attempts that are left", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(17);
    for (int i = 0; i < 4; ++i)
        teams.play("nadia", "n" + std::to_string(i), dice, attempts::Mode::practice,
                   "2026-11-2" + std::to_string(i) + "T09:30:00Z");
    verify(teams);
    auto& keeper = teams.keeper();
    company::purge(keeper, "nadia", "2026-11-22", reports::entries_of(keeper, "nadia"));
    CHECK(early_kept(keeper) == early_anew(teams, {"nadia"}));
    CHECK(early_kept(keeper).size() == 2);
}

TEST_CASE("a store that was made before early attempts were kept has them when it is brought up to date",
          "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(29);
    for (int i = 0; i < 7; ++i)
        for (const std::string person : {"nadia", "omar"})
            teams.play(person, person + std::to_string(i), dice,
                       i == 4 ? attempts::Mode::guided : attempts::Mode::practice,
                       "2026-11-2" + std::to_string((2 * i) % 7) + "T09:30:00Z");
    verify(teams);
    const auto outcomes = [&] {
        std::vector<std::vector<long long>> told;
        for (const auto& each : company::early_outcomes(teams.keeper(), "")) {
            told.push_back({each.number, each.people, each.passed, each.first_passed});
            told.back().insert(told.back().end(), each.deciles.begin(), each.deciles.end());
        }
        return told;
    };
    const auto before = outcomes();
    REQUIRE(before.size() == 5);
    teams.go_back_to_schema(5);
    CHECK(outcomes() == before);
}
