#pragma once

#include <vector>

#include "analysis/reach.hpp"

namespace aplomo::analysis {

/// What became of a gate in any of the variants; as in GateReach.
struct GateTogether {
    bool shown = false;
    bool looked_at = false;
    bool passed_over = false;
    bool too_late = false;
};

/// What the runs of all variants together show.
struct Together {
    std::vector<bool> turns;
    std::vector<bool> endings;
    std::vector<GateTogether> gates; ///< by number, see gates_of
};

/// Of one Reach per variant, at least one.
Together together(const std::vector<const Reach*>& variants);

} // namespace aplomo::analysis
