#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/decisions.hpp"
#include "analysis/distribution.hpp"
#include "analysis/farming.hpp"
#include "analysis/odds.hpp"

namespace aplomo::analysis {

/// The longest stretch that can follow once no ending but lost ones is reachable.
struct LostStretch {
    Index turn = 0;              ///< where it begins
    std::uint32_t decisions = 0; ///< still to come when only lost endings are left
    std::size_t before = 0;      ///< of the run's decisions, those until then
    conversation::Decisions run; ///< a whole one
};

/// A run that gains overall value between two visits to one turn.
struct Farmable {
    Index turn = 0;
    std::int64_t gain = 0;
    std::size_t before = 0;      ///< of the run's decisions, those before the first visit
    conversation::Decisions run; ///< up to the second visit
};

/// A state from which losing can be worth more overall value than any resolved ending that is still
/// reachable.
struct Inversion {
    Index turn = 0;              ///< of the state
    Index ending = 0;            ///< the lost one
    std::int64_t lost = 0;       ///< the best value still to come that ends lost
    std::int64_t resolved = 0;   ///< … and that ends resolved; less
    std::size_t before = 0;      ///< of the run's decisions, those that lead to the state
    conversation::Decisions run; ///< a whole one, lost
};

/// The lost run with the highest overall score.
struct BestLoss {
    Index ending = 0;
    std::int64_t part = 0; ///< the score is 100 · part / whole
    std::int64_t whole = 1;
    conversation::Decisions run;

    bool kind() const { return 100 * part > 50 * whole; } ///< above 50
};

/// Does a run with the best overall value pass?
struct BestRun {
    bool passes = false;         ///< among all the runs with that value some does
    bool known = true;           ///< false: there were too many situations to tell; `passes` is then true
    std::optional<Index> ending; ///< of the first of them, choosing the first best each time; nothing: stuck
    std::array<std::optional<double>, 3> principles; ///< its scores, 0 to 100, by Principle; nothing: thin
    conversation::Decisions run;
};

/// What playing in one variant is worth, beyond best, worst and chance.
struct Worth {
    std::size_t variant = 0;
    Odds random; ///< of uniform random play: P(random passes), and the point of no return
    Distribution distribution;
    std::vector<DecisionWorth> decisions;
    BestRun best;
    std::optional<LostStretch> lost_stretch; ///< nothing when no decision follows any lost cause
    std::optional<Farmable> farmable;
    bool farmable_known = true; ///< false: the search was left unfinished without finding any
    std::optional<Inversion> inversion;
    std::optional<BestLoss> best_loss; ///< nothing when no run is lost
};

/// How far to go before saying that something is not known.
struct WorthLimits {
    std::uint64_t situations = default_max_situations;
    std::uint64_t cells = default_max_cells;
    std::uint64_t farm_steps = default_max_farm_steps;
};

/// The study must be exhaustive.
Worth worth(const Study& study, const WorthLimits& limits = {});

} // namespace aplomo::analysis
