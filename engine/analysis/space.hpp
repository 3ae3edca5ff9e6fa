#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "conversation/step.hpp"

namespace aplomo::analysis {

using scenario::Index;
using scenario::Points;
using scenario::Scenario;
using scenario::State;

inline constexpr std::uint64_t default_max_states = 50'000'000;

/// One allowed set of dossier items, and the state in which the conversation begins after reading it.
struct Opening {
    std::vector<Index> read;
    Points points{};
    std::uint32_t state = 0; ///< position in Space::states
};

/// Where an open reply leads: a state of the space, or an ending.
struct Arrow {
    static constexpr std::uint32_t ending_bit = 0x8000'0000;
    std::uint32_t code = 0;

    bool ends() const { return (code & ending_bit) != 0; }
    std::uint32_t state() const { return code; }
    std::uint32_t ending() const { return code & ~ending_bit; }
};

/// Every state that a variant can reach after any allowed briefing. Patience only falls, so it has no cycle:
/// `order` lists the states so that each stands before all that it leads to.
struct Space {
    std::size_t variant = 0;
    bool exhaustive = true; ///< false: the limit was reached; only the states in `order` were looked at
    std::vector<State> states;
    std::vector<std::uint32_t> order;
    std::vector<Opening> openings;          ///< every allowed set, smaller numbers of items in file order first
    std::vector<std::uint64_t> first_arrow; ///< by state: its arrows are `arrows` from here on,
    std::vector<Arrow> arrows;              ///< one per open reply, in file order

    /// The position of a state; nothing when it is not reachable.
    std::optional<std::uint32_t> find(const State& state) const;

    std::vector<std::uint32_t> slots; ///< open addressing over `states`; a power of two long
};

/// Explores one variant to the last reachable state, or to `max_states` (at most 2^31 − 1).
Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states = default_max_states);

} // namespace aplomo::analysis
