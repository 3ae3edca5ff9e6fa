#pragma once

#include <cstdint>
#include <vector>

#include "analysis/gates.hpp"
#include "analysis/space.hpp"

namespace aplomo::analysis {

/// How one part of a condition came out over the states of its place.
struct Truth {
    bool was_true = false;
    bool was_false = false;
};

/// How every part of the conditions that have more than one came out: of lines and replies in all states of
/// their turn, of links in all states after their reply, of interrupts in all states after a decision at
/// which they count, whether something stood in the way or not.
struct Truths {
    std::vector<std::vector<Truth>> gates; ///< by number, see gates_of; by term; empty: one part or none
};

Truths truths_of(const Scenario& scenario, const Space& space);

} // namespace aplomo::analysis
