#pragma once

#include <optional>
#include <vector>

#include "analysis/gates.hpp"
#include "analysis/space.hpp"
#include "analysis/witness.hpp"

namespace aplomo::analysis {

/// A state in which no reply is open, and a shortest run that gets there.
struct Stuck {
    Index turn = 0;
    conversation::Decisions run;
};

/// What became of a gate. Lines, links and interrupts are looked at in their order until one holds; replies
/// all. At patience 0 interrupts to turns are not looked at.
struct GateReach {
    Witness run; ///< its end shows it: the line is said, the reply is open, the link or interrupt was taken
    bool looked_at = false;   ///< in some state
    bool passed_over = false; ///< in some state in which it was looked at, it did not hold
    bool too_late = false; ///< a link that no run takes: it did hold, but patience was gone and the run ended
};

/// What some run of a variant shows, each with a run of the fewest decisions; dossier items read do not
/// count. A witness is written out by `witnesses`; choosing(run, reply) makes the one that ends by taking an
/// open reply.
struct Reach {
    std::vector<std::optional<conversation::Decisions>> endings; ///< by ending
    std::vector<Witness> turns;                                  ///< by turn
    std::vector<GateReach> gates;                                ///< by number, see gates_of
    Witness out_of_patience;    ///< its last decision ends the run because patience is gone
    std::optional<Stuck> stuck; ///< one with the fewest decisions, if there is any
    Witnesses witnesses;
};

/// One pass over the space. In one that is not exhaustive, what no run shows may still be shown by another.
Reach reach(const Scenario& scenario, const Space& space);

} // namespace aplomo::analysis
