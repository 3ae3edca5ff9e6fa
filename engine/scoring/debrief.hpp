#pragma once

#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::scoring {

using scenario::Index;

/// One decision looked back on.
struct DebriefEntry {
    Index turn = 0;
    Index reply = 0; ///< what was chosen, a position in the turn's replies
    Index best = 0;  ///< the first of the best open replies there; equals `reply` when the choice was as good
    Share cost;
    int shown_cost = 0; ///< a whole percentage; all of them add up
    scenario::Principle principle =
        scenario::Principle::empathy; ///< where it lost most (see Lost), or without loss what it served
};

/// How the dossier was used.
struct BriefingEntry {
    std::vector<Index> read; ///< what was read
    std::vector<Index> best; ///< the first of the best sets; equals `read` when the choice was as good
    Share cost;
    int shown_cost = 0;
    std::optional<scenario::Principle> principle; ///< where it lost most (see Lost); nothing without loss
};

/// Where every lost point of a run went.
struct Debrief {
    Scorecard scorecard;
    ShownScores shown;
    BriefingEntry briefing;
    std::vector<DebriefEntry> decisions;
    std::vector<std::uint16_t> used; ///< techniques used, each once, in the order of use
    std::vector<std::uint16_t>
        missed; ///< techniques of the best replies where points were lost, never used in the run
    std::vector<std::uint16_t> stumbled; ///< pitfalls met, each once
};

/// Looks back on a run that has reached an ending. The study must be of the run's scenario and variant, and
/// exhaustive.
Debrief debrief(const analysis::Study& study, const conversation::Run& run);

} // namespace aplomo::scoring
