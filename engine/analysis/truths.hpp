#pragma once

#include <map>
#include <vector>

#include "analysis/gates.hpp"
#include "analysis/space.hpp"

namespace aplomo::analysis {

/// How one part of a condition came out over the states of its place.
struct Truth {
    bool was_true = false;
    bool was_false = false;
};

/// How every part of the conditions of some gates came out over all the spaces together, by gate and term: of
/// lines and replies in all states of their turn, of links in all states after their reply, of interrupts in
/// all states after a decision at which they count, whether something stood in the way or not.
using Truths = std::map<Index, std::vector<Truth>>;

/// `gates` are numbers of gates_of.
Truths truths_of(const Scenario& scenario, const std::vector<const Space*>& spaces,
                 const std::vector<Index>& gates);

} // namespace aplomo::analysis
