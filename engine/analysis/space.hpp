#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/states.hpp"
#include "conversation/step.hpp"

namespace aplomo::analysis {

using scenario::Index;
using scenario::Points;
using scenario::Scenario;
using scenario::State;

inline constexpr std::uint64_t default_max_states = 50'000'000;
inline constexpr std::uint64_t most_states = (std::uint64_t{1} << 31) - 1; ///< an Arrow has no more bits

/// One allowed set of dossier items, and the state in which the conversation begins after reading it.
struct Opening {
    std::vector<Index> read;
    Points points{};
    std::uint32_t state = 0; ///< position in Space::states
};

/// One open reply of a state: which it is, what it is worth there, and where it leads.
struct Arrow {
    static constexpr std::uint32_t ending_bit = 0x8000'0000;
    std::uint32_t to = 0;     ///< a position in Space::states, or an ending with the bit above set
    std::uint32_t detail = 0; ///< position in Space::points × 8 + position of the reply in its turn

    bool ends() const { return (to & ending_bit) != 0; }
    std::uint32_t state() const { return to; }
    std::uint32_t ending() const { return to & ~ending_bit; }
    Index reply() const { return detail & 7; }
};

/// Every state that a variant can reach after any allowed briefing. Patience only falls, so it has no cycle:
/// `order` lists the states so that each stands before all that it leads to.
struct Space {
    std::size_t variant = 0;
    bool exhaustive = true; ///< false: the limit was reached; only the states in `order` were looked at
    States states;
    Large<std::uint32_t> order;
    std::vector<Opening> openings; ///< every allowed set; a set stands after those it extends
    Large<Arrow> arrows; ///< of the states in `order`, one after the other; one per open reply, in file order
    Large<std::uint8_t> arrow_counts; ///< by position in `order`
    std::vector<Points> points;       ///< the different points that steps are worth, the endings' included

    const Points& points_of(Arrow arrow) const { return points[arrow.detail >> 3]; }

    /// The position of a state; nothing when it is not reachable. Looks through the states with its patience.
    std::optional<std::uint32_t> find(const State& state) const;

    /// By patience: all states with it are from `first` to before `last`.
    struct Layer {
        std::uint32_t first = 0, last = 0;
    };
    std::vector<Layer> layers;
};

/// Explores one variant to the last reachable state, or to `max_states` (most_states if that is less).
Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states = default_max_states);

} // namespace aplomo::analysis
