#include "analysis/space.hpp"

#include <set>

#include "analysis/visit.hpp"
#include "support/catch.hpp"
#include "support/generated_scenario.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

/// With so many facts and remembered tags that no state fits one word.
Scenario wide_scenario(std::uint64_t seed) {
    auto wide = *tests::scenario_from(tests::random_scenario_text(seed));
    wide.facts.resize(scenario::max_facts);
    wide.repeatable.resize(40);
    return wide;
}

} // namespace

TEST_CASE("every state is found again at its number, and no other is found", "[analysis]") {
    const auto scenario =
        tests::scenario_from(tests::generated_scenario_text({.turns = 30, .states = 20'000}));
    const auto space = explore(*scenario, 0);
    REQUIRE(space.states.size() > 5'000);
    for (std::uint32_t at = 0; at < space.states.size(); ++at) REQUIRE(space.find(space.states[at]) == at);
    auto other = space.states[0];
    other.meters[0] = 99;
    REQUIRE_FALSE(space.find(other));
    other = space.states[0];
    other.patience = 200;
    REQUIRE_FALSE(space.find(other));
}

TEST_CASE("the order holds every state once, before all that it leads to", "[analysis]") {
    const auto scenario =
        tests::scenario_from(tests::generated_scenario_text({.turns = 30, .states = 20'000}));
    const auto space = explore(*scenario, 0);
    std::vector<bool> seen(space.states.size());
    visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        REQUIRE_FALSE(seen[at]);
        seen[at] = true;
        for (const auto arrow : arrows)
            if (!arrow.ends()) REQUIRE_FALSE(seen[arrow.state()]);
    });
    REQUIRE(std::count(seen.begin(), seen.end(), true) == static_cast<std::ptrdiff_t>(seen.size()));
}

TEST_CASE("states too wide for one word are explored just the same", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const auto narrow = tests::scenario_from(tests::random_scenario_text(seed));
        const auto wide = wide_scenario(seed);
        const auto one = explore(*narrow, 0), other = explore(wide, 0);
        REQUIRE(one.states.packing().length() == 1);
        REQUIRE(other.states.packing().length() == 3);
        REQUIRE(one.states.size() == other.states.size());
        for (std::uint32_t at = 0; at < one.states.size(); ++at) {
            REQUIRE(one.states[at] == other.states[at]);
            REQUIRE(other.find(other.states[at]) == at);
        }
        REQUIRE(one.arrows.size() == other.arrows.size());
    }
}

TEST_CASE("a generated scenario has about as many states as were asked for", "[analysis]") {
    for (const bool cyclic : {true, false})
        for (const std::size_t turns : {100u, 1000u})
            for (const double states : {200'000.0, 1'000'000.0}) {
                INFO(turns << " turns, " << states << " states, cyclic: " << cyclic);
                const auto text = tests::generated_scenario_text({turns, cyclic, states});
                const auto space = explore(*tests::scenario_from(text), 0);
                CHECK(static_cast<double>(space.states.size()) > states / 3);
                CHECK(static_cast<double>(space.states.size()) < states * 3);
            }
}

} // namespace aplomo::analysis
