#pragma once

#include <optional>
#include <vector>

#include "analysis/space.hpp"
#include "conversation/run.hpp"

namespace aplomo::analysis {

/// A state in which no reply is open, and a shortest run that gets there.
struct Stuck {
    Index turn = 0;
    conversation::Decisions run;
};

/// What some run of a variant shows.
struct Reach {
    std::vector<std::optional<conversation::Decisions>>
        endings; ///< by ending: a run with the fewest decisions
    std::vector<bool> turns;
    std::vector<std::vector<bool>> replies; ///< by turn: was it open in some reachable state?
    std::optional<Stuck> stuck;             ///< one with the fewest decisions, if there is any
};

Reach reach(const Scenario& scenario, const Space& space);

} // namespace aplomo::analysis
