#pragma once

#include <algorithm>

#include "scenario/scenario.hpp"

namespace aplomo::analysis {

/// The most patience that one decision takes, 1 to the scenario's.
inline std::size_t most_patience_lost(const scenario::Scenario& scenario) {
    std::int32_t most = 0;
    for (const auto& turn : scenario.turns)
        for (const auto& reply : turn.replies) most = std::max(most, reply.change.patience);
    return static_cast<std::size_t>(std::min<std::int32_t>(most + 1, scenario.patience));
}

} // namespace aplomo::analysis
