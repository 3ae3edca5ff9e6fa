#pragma once

#include <vector>

#include "analysis/everything.hpp"
#include "analysis/place_of.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// The turns and replies that no variant's runs show. The replies of unreachable turns are among them.
struct Unreachable {
    std::vector<Index> turns;
    std::vector<std::pair<Index, Index>> replies; ///< turn and position
    std::vector<Index> endings;
};

/// `results` holds one entry per variant.
Unreachable unreachable(const Scenario& scenario, const std::vector<VariantResult>& results);

/// What only playing everything can find: stuck states, broken rules, unreachable parts, scores that cannot
/// differ, thin principles, odd worth, bots that pass. `results` holds one entry per variant, and at least
/// one.
std::vector<diagnostics::Finding> findings(const std::vector<VariantResult>& results,
                                           const PlaceOf& place_of);

} // namespace aplomo::analysis
