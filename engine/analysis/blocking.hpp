#pragma once

#include <vector>

#include "analysis/ground.hpp"
#include "diagnostics/reason.hpp"

namespace aplomo::analysis {

/// Does a condition hold in some state of a ground?
bool ever(const scenario::Condition& condition, const Ground& ground);

/// Why a condition holds nowhere on its ground: the parts that never do, each with the extreme that can be
/// reached; or, where every part can hold, a smallest choice of parts that never hold together. The condition
/// must never hold there, and the ground must not be empty.
std::vector<diagnostics::Reason> blocks(const scenario::Condition& condition, const Ground& ground,
                                        const Scenario& scenario);

/// The part of a condition that begins at one of its terms.
scenario::Condition part_of(const scenario::Condition& condition, std::size_t term);

} // namespace aplomo::analysis
