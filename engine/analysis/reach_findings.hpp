#pragma once

#include <vector>

#include "analysis/place_of.hpp"
#include "analysis/reach.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// What no run of any variant shows, with the reason: turns, replies, endings, lines, links and interrupts;
/// and conditions, or parts of them, that hold always or never where they are looked at. What follows from
/// another finding is not told again: the inside of a turn that is not reached, the links of a reply that
/// does not open, what stands after a condition that always holds, what the loader has warned of. In the
/// order of the file. `spaces` and `variants` hold one entry per variant, at least one; the spaces are
/// exhaustive.
std::vector<diagnostics::Finding> reach_findings(const Scenario& scenario,
                                                 const std::vector<const Space*>& spaces,
                                                 const std::vector<const Reach*>& variants,
                                                 const PlaceOf& place_of);

} // namespace aplomo::analysis
