#pragma once

#include <array>
#include <cstdint>

namespace aplomo::scenario {

inline constexpr std::size_t max_meters = 4;
inline constexpr std::size_t max_facts = 32;
inline constexpr std::size_t max_repeatable_tags = 64;

/// Everything that the rest of a conversation depends on. Equal states have equal futures.
/// Indexes are those of the Scenario: meters and facts in declared order, `used` bit i =
/// Scenario::repeatable[i].
struct State {
    std::uint64_t used = 0;  ///< tags with an `again` row that this run has used
    std::uint32_t facts = 0; ///< bit i: fact i is set
    std::uint32_t turn = 0;
    std::array<std::uint8_t, max_meters> meters{};
    std::uint8_t patience = 0; ///< decisions left; 1 to 60 while the conversation goes on

    bool operator==(const State&) const = default;
};

} // namespace aplomo::scenario
