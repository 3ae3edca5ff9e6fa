#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "analysis/trail.hpp"

namespace aplomo::analysis {

/// A way back to a turn that gains overall value.
struct Farm {
    Index turn = 0;
    std::int64_t gain = 0; ///< above 0: what the decisions from the first visit to the second are worth
    std::vector<Trail::Leg> legs; ///< these decisions; the first begins in the state of the first visit
};

/// What a search for a farm came to.
struct Farming {
    std::optional<Farm> farm; ///< of those found, one whose second visit comes early
    bool exact = true;        ///< false: the search was left unfinished without finding any
};

/// How many arrows are followed before the search is left unfinished.
inline constexpr std::uint64_t default_max_farm_steps = 20'000'000;

/// Looks for a farm: first among the turns alone, which proves most scenarios without loops that pay free of
/// them, then in the states, some turns at a time. The space must be exhaustive.
Farming farming(const Study& study, std::uint64_t max_steps = default_max_farm_steps);

} // namespace aplomo::analysis
