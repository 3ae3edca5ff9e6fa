#include "analysis/bounds.hpp"

#include "support/catch.hpp"
#include "support/generated_scenario.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

/// What the arrows say.
Bounds by_arrows(const Scenario& scenario, std::size_t variant) {
    const auto space = explore(scenario, variant);
    return {true, space.states.size(), evaluate(space, scenario.weights).whole};
}

} // namespace

TEST_CASE("bounds are what the arrows say", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant)
            REQUIRE(bounds(*scenario, variant, scenario->weights) == by_arrows(*scenario, variant));
    }
}

TEST_CASE("bounds are the same on two cores", "[analysis]") {
    for (const bool cyclic : {true, false}) {
        const auto scenario = tests::scenario_from(
            tests::generated_scenario_text({.turns = 100, .cyclic = cyclic, .states = 1'000'000}));
        REQUIRE(bounds(*scenario, 0, scenario->weights) == by_arrows(*scenario, 0));
    }
}

TEST_CASE("states too wide for one word have the same bounds", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        auto wide = *tests::scenario_from(tests::random_scenario_text(seed));
        const auto narrow = bounds(wide, 0, wide.weights);
        wide.facts.resize(scenario::max_facts);
        wide.repeatable.resize(40);
        REQUIRE(Packing(wide).length() == 3);
        REQUIRE(bounds(wide, 0, wide.weights) == narrow);
    }
}

TEST_CASE("past its limit the survey says that it is not exhaustive", "[analysis]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const auto all = bounds(*scenario, 0, scenario->weights);
    REQUIRE(all.exhaustive);
    const auto some = bounds(*scenario, 0, scenario->weights, all.states - 1);
    REQUIRE_FALSE(some.exhaustive);
    REQUIRE(some.states == all.states - 1);
    REQUIRE(bounds(*scenario, 0, scenario->weights, all.states) == all);
}

} // namespace aplomo::analysis
