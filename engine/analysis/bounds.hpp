#pragma once

#include <cstdint>

#include "analysis/space.hpp"
#include "analysis/values.hpp"

namespace aplomo::analysis {

/// What a variant is worth, without how. Not exhaustive: the limit was reached, and the rest is unknown.
struct Bounds {
    bool exhaustive = true;
    std::uint64_t states = 0; ///< as many as a Space has
    Extremes whole;           ///< over all complete runs, from before the briefing

    bool operator==(const Bounds&) const = default;
};

/// What explore and evaluate find, in less than half of their memory (about 20 bytes a state), for variants
/// that are too large to keep every arrow: the steps are taken again on the way back, on two cores where
/// there are two. `max_states` is as in explore.
Bounds bounds(const Scenario& scenario, std::size_t variant, const scenario::Weights& weights,
              std::uint64_t max_states = default_max_states);

} // namespace aplomo::analysis
