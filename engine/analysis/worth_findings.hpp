#pragma once

#include <vector>

#include "analysis/place_of.hpp"
#include "analysis/worth.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// What is wrong with what a scenario's decisions are worth, each told once, with the variants it holds for
/// and the first one's run. `worths` holds one entry per variant whose space is exhaustive.
std::vector<diagnostics::Finding> worth_findings(const Scenario& scenario, const std::vector<Worth>& worths,
                                                 const PlaceOf& place_of);

} // namespace aplomo::analysis
