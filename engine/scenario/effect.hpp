#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "scenario/principle.hpp"
#include "scenario/state.hpp"

namespace aplomo::scenario {

/// One effect as the author wrote it: `anger -2`, `patience -1`, `set seen`, `clear seen`.
struct Effect {
    enum class Kind : std::uint8_t { meter, patience, set, clear };
    Kind kind;
    std::uint8_t subject = 0; ///< index of the meter or the fact; 0 for patience
    std::int8_t amount = 0;   ///< meter: −20 to 20; patience: −20 to 0; else 0

    bool operator==(const Effect&) const = default;
};

/// What a row of the rubric comes to in one scenario: points, and a delta for each of its meters.
struct Worth {
    Points points{};
    std::array<std::int16_t, max_meters> meters{};

    bool operator==(const Worth&) const = default;
};

/// What is different when a tag has been used before in the run: the `again` row less the row of the phase.
struct Repeat {
    std::uint64_t bit = 0; ///< of State::used
    Worth difference;
};

/// All that choosing a reply (or reading a dossier item) changes, summed up when the scenario is built:
/// own points and effects, and the first-use worth of its tags.
struct Change {
    Worth worth;
    std::vector<Repeat> repeats; ///< its tags that have an `again` row
    std::uint32_t set = 0;
    std::uint32_t clear = 0;   ///< cleared first, then set
    std::int32_t patience = 0; ///< how much it takes beyond the one of every decision; 0 or more
};

} // namespace aplomo::scenario
