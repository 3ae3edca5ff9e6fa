#pragma once

#include <vector>

#include "analysis/together.hpp"

namespace aplomo::analysis {

/// A part of a gate's condition that comes out the same wherever the condition could be looked at, while the
/// whole does not.
struct ConstantPart {
    Index gate = 0;       ///< see gates_of
    std::size_t term = 0; ///< where it begins
    bool always = false;  ///< it always holds; else never
};

/// The largest such parts of the conditions of all gates that are shown, over all variants, in file order;
/// without those that the loader has warned of: comparisons that no value can change, and facts that nothing
/// sets.
std::vector<ConstantPart> constant_parts(const Scenario& scenario, const std::vector<const Space*>& spaces,
                                         const Together& shown);

} // namespace aplomo::analysis
