#pragma once

#include <vector>

#include "analysis/values.hpp"

namespace aplomo::analysis {

/// The turns at which a decision matters: in some reachable state their open replies differ in the best value
/// still to come, own points included. In file order.
std::vector<Index> leverage_turns(const Space& space, const Values& values);

/// Too little to tell: fewer than 3 turns of leverage, or best − worst below 10.
bool thin(const Values& values, const std::vector<Index>& leverage_turns);

} // namespace aplomo::analysis
