#include <algorithm>
#include <set>

#include "reports/due.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::reports;

namespace {

const Day today = day_of("2026-11-22");

Sitting sitting(Day day, bool passed, const std::string& scenario = "full") {
    return {scenario, "marta", iso_of(day), true, passed};
}

Sitting guided(Day day, bool passed) {
    auto made = sitting(day, passed);
    made.guided = true;
    return made;
}

/// What somebody may have done in a year, oldest first.
std::vector<Sitting> random_year(tests::Dice& dice) {
    std::vector<Sitting> made;
    for (Day day = today - 365; day <= today; day += dice.between(0, 40))
        made.push_back({dice.chance(50) ? "full" : "other", dice.chance(50) ? "marta" : "julia", iso_of(day),
                        dice.chance(80), dice.chance(60)});
    return made;
}

std::optional<Review> review_of(const std::vector<Sitting>& sittings, const std::string& scenario) {
    for (const auto& review : reviews(sittings))
        if (review.scenario == scenario) return review;
    return std::nullopt;
}

} // namespace

TEST_CASE("what was never passed is not due", "[reports]") {
    CHECK(reviews({}).empty());
    CHECK(reviews({sitting(today, false), sitting(today + 1, false)}).empty());
}

TEST_CASE("what was passed with the coach is gone over again, unless it was then tried alone and not passed",
          "[reports]") {
    CHECK(reviews({guided(today, true)})[0].due == today + 6);
    CHECK(reviews({guided(today, true), sitting(today + 1, false)}).empty());
    CHECK(reviews({sitting(today, false), guided(today + 1, true)}).empty());
    CHECK(reviews({sitting(today, false), guided(today + 1, true), sitting(today + 2, true)}).size() == 1);
    CHECK(reviews({sitting(today, true), guided(today + 1, true), sitting(today + 2, false)}).size() == 1);
}

TEST_CASE("the first review falls due after a fifth of the time to be remembered", "[reports]") {
    const auto due = reviews({sitting(today, true)});
    REQUIRE(due.size() == 1);
    CHECK(due[0] == Review{"full", today, today + 6, 6});
    CHECK(reviews({sitting(today, true)}, {.remember = 100, .first_percent = 10})[0].due == today + 10);
    CHECK(reviews({sitting(today, true)}, {.remember = 2})[0].due == today + 1);
}

TEST_CASE("a review that goes well doubles the gap, one that does not halves it", "[reports]") {
    CHECK(reviews({sitting(today, true), sitting(today + 6, true)})[0].due == today + 6 + 12);
    CHECK(reviews({sitting(today, true), sitting(today + 9, true)})[0].due == today + 9 + 12);
    CHECK(reviews({sitting(today, true), sitting(today + 6, false)})[0].due == today + 6 + 3);
}

TEST_CASE("passing again before it is due begins the gap anew but makes it no longer", "[reports]") {
    CHECK(reviews({sitting(today, true), sitting(today, true), sitting(today, true)})[0].due == today + 6);
    CHECK(reviews({sitting(today, true), sitting(today + 5, true)})[0].due == today + 11);
}

TEST_CASE("the soonest review comes first", "[reports]") {
    const auto due = reviews({sitting(today - 1, true, "b"), sitting(today, true, "a"),
                              sitting(today + 6, true, "a"), sitting(today + 7, true, "c")});
    REQUIRE(due.size() == 3);
    CHECK(due[0].scenario == "b");
    CHECK(due[1].scenario == "c");
    CHECK(due[2].scenario == "a");
}

TEST_CASE("whatever somebody does, gaps stay in their bounds and grow only by success", "[reports]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        tests::Dice dice(seed);
        const auto year = random_year(dice);
        std::vector<Sitting> so_far;
        for (const auto& next : year) {
            const auto before = review_of(so_far, next.scenario);
            so_far.push_back(next);
            const auto after = review_of(so_far, next.scenario);
            if (!next.finished || (!before && !next.passed)) {
                CHECK(after == before);
                continue;
            }
            REQUIRE(after.has_value());
            CHECK(after->last == day_of(next.started));
            CHECK(after->due == after->last + after->gap);
            CHECK(after->gap >= 1);
            CHECK(after->gap <= Spacing{}.longest);
            if (!before) continue;
            const bool timely = after->last >= before->due;
            if (next.passed) CHECK(after->due >= before->due);
            if (next.passed && timely) CHECK((after->gap > before->gap || after->gap == Spacing{}.longest));
            if (next.passed && !timely) CHECK(after->gap == before->gap);
            if (!next.passed) CHECK((after->gap < before->gap || after->gap == 1));
        }
    }
}

TEST_CASE("the next variant is one not seen, and once all were seen the one longest not seen", "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        tests::Dice dice(seed);
        auto year = random_year(dice);
        const auto next = scenario->variants[next_variant(*scenario, year, seed)].id;
        std::vector<std::string> seen;
        for (const auto& each : year)
            if (each.scenario == "full") seen.push_back(each.variant);
        const auto last = [&](const std::string& id) {
            return std::find(seen.rbegin(), seen.rend(), id) - seen.rbegin();
        };
        INFO("seed " << seed << ": " << next);
        CHECK(last(next) == std::max(last("marta"), last("julia")));
    }
}

TEST_CASE("somebody new may meet any variant, and after as many plays has met all", "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    CHECK(next_variant(*scenario, {}, 4) != next_variant(*scenario, {}, 7));
    std::vector<Sitting> played;
    std::set<std::size_t> met;
    for (Day day = 0; day < 2; ++day) {
        met.insert(next_variant(*scenario, played, 5));
        played.push_back({"full", scenario->variants[*met.rbegin()].id, iso_of(today + day), false, false});
        if (met.size() == 1) played.back().variant = scenario->variants[*met.begin()].id;
    }
    CHECK(met.size() == 2);
}

TEST_CASE("a seed is made for a variant, and the drawn one stays where it fits", "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{7}, UINT64_MAX - 1, UINT64_MAX})
        for (const std::size_t variant : {0u, 1u})
            CHECK(scenario::variant_of(*scenario, seed_for(*scenario, variant, seed)) == variant);
    CHECK(seed_for(*scenario, 1, 7) == 7);
}

TEST_CASE("sittings are in the order of time, and only a seal finishes one that is no retry", "[reports]") {
    attempts::Attempt late;
    late.scenario = "full";
    late.variant = "julia";
    late.started = "2026-11-22T09:30:00Z";
    late.seal.emplace();
    late.seal->scorecard.passed = true;
    auto early = late;
    early.started = "2026-11-20T09:30:00Z";
    early.seal.reset();
    auto again = late;
    again.started = "2026-11-23T09:30:00Z";
    again.retry = attempts::Retry{"a1", 2};
    const auto all = sittings_of({again, late, early});
    REQUIRE(all.size() == 3);
    CHECK_FALSE(all[2].finished);
    CHECK_FALSE(all[2].passed);
    CHECK_FALSE(all[0].finished);
    CHECK_FALSE(all[0].passed);
    CHECK(all[1].finished);
    CHECK(all[1].passed);
    CHECK(all[1].variant == "julia");
}
