#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::conversation {

using scenario::Index;
using scenario::Points;
using scenario::Scenario;
using scenario::State;

/// The replies that are open in a state: positions in the turn's replies, in file order.
struct OpenReplies {
    std::array<std::uint8_t, 6> positions{};
    std::uint8_t count = 0;

    const std::uint8_t* begin() const { return positions.data(); }
    const std::uint8_t* end() const { return positions.data() + count; }
    bool contains(Index reply) const;
};

/// What one decision comes to.
struct Step {
    State state;     ///< after it; when an ending is reached, its turn is still the one where it was taken
    Points points{}; ///< the reply's, and the ending's when one is reached
    scenario::Target to; ///< where the run goes on, or how it ends
};

/// The reading of the dossier, before the first word.
struct Briefed {
    std::vector<Index> read; ///< positions of the items read, in file order
    Points points{};
    State state; ///< the conversation's first
};

/// The state of a variant before the briefing.
State first_state(const Scenario& scenario, std::size_t variant);

/// May these items be read: each known, none twice, no more than there is time for? Their order does not
/// matter.
bool may_read(const Scenario& scenario, const std::vector<Index>& items);

/// Reads the items in file order. They must be allowed.
Briefed brief(const Scenario& scenario, std::size_t variant, std::vector<Index> items);

/// What the customer says in this state.
const scenario::Line& said(const Scenario& scenario, const State& state);

OpenReplies open_replies(const Scenario& scenario, const State& state);

/// Takes a decision: the reply at a position of the state's turn, which must be open. No allocation.
Step take(const Scenario& scenario, const State& state, Index reply);

/// The same, by the reply itself.
Step take(const Scenario& scenario, const State& state, const scenario::Reply& reply);

} // namespace aplomo::conversation
