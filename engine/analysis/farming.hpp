#pragma once

#include <cstdint>
#include <optional>

#include "analysis/study.hpp"
#include "analysis/trail.hpp"

namespace aplomo::analysis {

/// A run that comes back to a turn with more overall value than it had there before.
struct Farm {
    Index turn = 0;
    std::int64_t gain = 0;     ///< above 0: what the decisions between the two visits are worth
    Trail trail;               ///< up to the second visit
    std::size_t decisions = 0; ///< of the trail's, those before the first visit
};

/// What a search for a farm came to.
struct Farming {
    std::optional<Farm> farm;
    bool exact =
        true; ///< false: the search was left unfinished, and nothing is known of what it did not reach
};

/// How many arrows are followed before the search is left unfinished.
inline constexpr std::uint64_t default_max_farm_steps = 60'000'000;

/// Looks for a farm: first in the dialogue's turns alone, where most scenarios show none, then in the states,
/// a few turns at a time. The space must be exhaustive.
Farming farming(const Study& study, std::uint64_t max_steps = default_max_farm_steps);

} // namespace aplomo::analysis
