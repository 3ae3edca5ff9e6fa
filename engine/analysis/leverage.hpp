#pragma once

#include <vector>

#include "analysis/values.hpp"

namespace aplomo::analysis {

/// By turn (there are so many `turns`): the most that choosing there can lose, over its reachable states: the
/// best value still to come less that by way of the worst open reply, own points included. 0 where a decision
/// never matters.
std::vector<std::int64_t> leverage(const Space& space, const Values& values, std::size_t turns);

/// How many turns have leverage.
std::size_t leverage_turns(const std::vector<std::int64_t>& leverage);

/// Too little to tell: fewer than 3 turns of leverage, or best − worst below 10.
bool thin(const Values& values, const std::vector<std::int64_t>& leverage);

} // namespace aplomo::analysis
