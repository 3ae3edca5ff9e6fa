#pragma once

#include "analysis/space.hpp"

namespace aplomo::analysis {

/// Calls visit(position of the reply, its step, its arrow) for every open reply of a state, in file order.
template <typename Visit>
void visit_replies(const Scenario& scenario, const Space& space, std::uint32_t at, Visit visit) {
    const State& state = space.states[at];
    const auto& replies = scenario.turns[state.turn].replies;
    auto arrow = space.arrows.begin() + static_cast<std::ptrdiff_t>(space.first_arrow[at]);
    for (const auto reply : conversation::open_replies(scenario, state))
        visit(Index{reply}, conversation::take(scenario, state, replies[reply]), *arrow++);
}

} // namespace aplomo::analysis
