#include "analysis/distribution.hpp"

#include <cmath>
#include <numeric>

#include "analysis/chance.hpp"
#include "many.hpp"

namespace aplomo::analysis {

TEST_CASE("every overall value is as likely as the runs that come to it", "[analysis]") {
    for_many_studies([](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        std::vector<double> expected(static_cast<std::size_t>(range.best[0] - range.worst[0]) + 1);
        for (const auto& run : runs)
            expected[static_cast<std::size_t>(run.value[0] - range.worst[0])] += run.probability;
        const auto made = distribution(study);
        REQUIRE(made.worst == range.worst[0]);
        REQUIRE(made.probabilities.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            REQUIRE(std::abs(made.probabilities[i] - expected[i]) < 1e-9);
    });
}

TEST_CASE("a distribution too large for the memory allowed is left empty", "[analysis]") {
    const auto made = study(tests::scenario_from(tests::full_scenario_text()), 0);
    REQUIRE(distribution(made, 10).probabilities.empty());
    REQUIRE_FALSE(distribution(made).probabilities.empty());
}

TEST_CASE("the mean of the distribution is chance", "[analysis]") {
    const auto made = study(tests::scenario_from(tests::full_scenario_text()), 0);
    const auto spread = distribution(made).probabilities;
    double mean = 0;
    for (std::size_t i = 0; i < spread.size(); ++i) mean += spread[i] * static_cast<double>(i);
    REQUIRE(std::abs(100 * mean / static_cast<double>(spread.size() - 1) -
                     chance(made.space, made.overall, made.scenario->weights)) < 1e-9);
}

TEST_CASE("percentiles and bands sum a distribution up", "[analysis]") {
    const Distribution spread{-4, {0.1, 0.2, 0.3, 0.0, 0.4}};
    REQUIRE(percentile(spread, 0) == 0);
    REQUIRE(percentile(spread, 0.1) == 0);
    REQUIRE(percentile(spread, 0.11) == 25);
    REQUIRE(percentile(spread, 0.5) == 50);
    REQUIRE(percentile(spread, 0.61) == 100);
    REQUIRE(percentile(spread, 1) == 100);
    REQUIRE(bands(spread, 2) == std::vector{0.1 + 0.2, 0.3 + 0.0 + 0.4});
    REQUIRE(bands(spread, 4) == std::vector{0.1, 0.2, 0.3, 0.4});
    const Distribution constant{3, {1}};
    REQUIRE(percentile(constant, 0.5) == 100);
    REQUIRE(bands(constant, 10).back() == 1);
}

} // namespace aplomo::analysis
