#pragma once

#include <functional>
#include <vector>

#include "analysis/reach.hpp"
#include "analysis/study.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// Where the author wrote the turn, reply or ending of an id; line 0 when that is not known.
using PlaceOf = std::function<diagnostics::Place(const std::string& id)>;

/// The turns and replies that no variant's runs show. The replies of unreachable turns are among them.
struct Unreachable {
    std::vector<Index> turns;
    std::vector<std::pair<Index, Index>> replies; ///< turn and position
    std::vector<Index> endings;
};

/// `reaches` holds one entry per variant.
Unreachable unreachable(const Scenario& scenario, const std::vector<Reach>& reaches);

/// What only playing everything can find: stuck states, unreachable parts, scores that cannot differ, thin principles.
/// `studies` and `reaches` hold one entry per variant.
std::vector<diagnostics::Finding> findings(const std::vector<Study>& studies, const std::vector<Reach>& reaches,
                                           const PlaceOf& place_of);

} // namespace aplomo::analysis
