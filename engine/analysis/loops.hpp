#pragma once

#include <cstdint>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::analysis {

/// The groups of turns in which a conversation may gain overall value between two visits to a turn, going by
/// links and points alone. Whatever the conditions, no run does between two visits to any other turn. A round
/// trip that pays stands first in its group; the rest is in file order.
///
/// A group of n turns with e ways takes at most n · e steps, and no more than `max_steps`: what is not
/// settled by then is listed.
std::vector<std::vector<scenario::Index>> paying_loops(const scenario::Scenario& scenario,
                                                       std::uint64_t max_steps);

} // namespace aplomo::analysis
