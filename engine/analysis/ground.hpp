#pragma once

#include <vector>

#include "analysis/gates.hpp"
#include "analysis/space.hpp"

namespace aplomo::analysis {

/// The states in which a gate's condition could be looked at, as far as the condition can tell them apart:
/// what it does not mention is 0, and each stands once.
using Ground = std::vector<State>;

/// The grounds of some gates (numbers of gates_of, each with a condition), over all the spaces together.
std::vector<Ground> grounds_of(const Scenario& scenario, const std::vector<const Space*>& spaces,
                               const std::vector<Index>& gates);

} // namespace aplomo::analysis
