#pragma once

#include <vector>

#include "analysis/place_of.hpp"
#include "analysis/reach.hpp"
#include "analysis/rules.hpp"
#include "analysis/study.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// What playing everything in one variant comes to. Without an exhaustive space there are no proofs and no
/// chance.
struct VariantResult {
    Study study;
    Reach reach;
    std::vector<Proof> proofs; ///< by rule
    double chance = 0;
};

/// Plays everything in one variant.
VariantResult play_everything(std::shared_ptr<const Scenario> scenario, std::size_t variant,
                              std::uint64_t max_states = default_max_states);

/// The turns and replies that no variant's runs show. The replies of unreachable turns are among them.
struct Unreachable {
    std::vector<Index> turns;
    std::vector<std::pair<Index, Index>> replies; ///< turn and position
    std::vector<Index> endings;
};

/// `results` holds one entry per variant.
Unreachable unreachable(const Scenario& scenario, const std::vector<VariantResult>& results);

/// What only playing everything can find: stuck states, broken rules, unreachable parts, scores that cannot
/// differ, thin principles. `results` holds one entry per variant, and at least one.
std::vector<diagnostics::Finding> findings(const std::vector<VariantResult>& results,
                                           const PlaceOf& place_of);

} // namespace aplomo::analysis
