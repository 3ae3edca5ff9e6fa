#pragma once

#include <cstdint>

#include "analysis/study.hpp"
#include "every_run.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {

/// A random scenario with pass marks of its own: the usual ones would seldom be reached, or seldom missed.
inline std::shared_ptr<const Scenario> drawn(std::uint64_t seed) {
    tests::Dice dice(seed);
    return tests::scenario_from(tests::random_scenario_text(seed) +
                                "pass: {overall: " + std::to_string(dice.between(20, 90)) +
                                ", each: " + std::to_string(dice.between(10, 80)) + "}\n");
}

/// Calls examine(study, every run) for every variant of many random scenarios.
template <typename Examine>
void for_many_studies(Examine examine) {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto scenario = drawn(seed);
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant) {
            INFO("seed " << seed << ", variant " << variant);
            examine(study(scenario, variant), tests::every_run(scenario, variant));
        }
    }
}

/// Does a run pass?
inline bool passes(const Study& study, const tests::Range& range, const tests::PlayedRun& run) {
    const auto& pass = study.scenario->pass;
    if (!run.ending || study.scenario->endings[*run.ending].outcome == scenario::Outcome::lost) return false;
    for (std::size_t i = 0; i < 3; ++i)
        if (!study.principles[i].thin && !reaches(range, i + 1, run.value[i + 1], pass.each)) return false;
    return reaches(range, 0, run.value[0], pass.overall);
}

} // namespace aplomo::analysis
