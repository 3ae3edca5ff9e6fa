#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "conversation/run.hpp"
#include "scoring/share.hpp"

namespace aplomo::scoring {

/// The score on one principle, on its own points and its own extremes.
struct PrincipleScore {
    Share score;
    bool thin = false; ///< too little to tell: shown as such and left out of `each`
    bool operator==(const PrincipleScore&) const = default;
};

/// What a run is worth. Exact: overall = 100 − Σ costs, the briefing's included.
struct Scorecard {
    Share overall;
    std::array<PrincipleScore, 3> principles; ///< by Principle
    Share briefing_cost;
    std::vector<Share> costs; ///< by decision
    scenario::Outcome outcome = scenario::Outcome::lost;
    bool passed = false;
    bool operator==(const Scorecard&) const = default;
};

/// The best value still to come after a step of a reachable state; 0 after an ending.
std::int64_t best_after(const analysis::Study& study, const conversation::Step& step);

/// The costs of the decisions taken so far: the briefing's first, then one per decision. The transcript must
/// be of the study's scenario and variant, and the study exhaustive.
std::vector<Share> costs(const analysis::Study& study, const conversation::Transcript& transcript);

/// Grades a run that has reached an ending. The transcript must be of the study's scenario and variant, and
/// the study exhaustive.
Scorecard grade(const analysis::Study& study, const conversation::Run& run);

/// The whole numbers to show: an overall score, and costs that add up to 100 − it (see apportion).
struct ShownScores {
    int overall = 0;
    std::array<int, 3> principles{};
    std::vector<int> costs; ///< the briefing's first
};

ShownScores shown(const Scorecard& scorecard, const scenario::Pass& pass);

} // namespace aplomo::scoring
