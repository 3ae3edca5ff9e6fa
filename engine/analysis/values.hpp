#pragma once

#include <cstdint>
#include <vector>

#include "analysis/space.hpp"

namespace aplomo::analysis {

/// The lowest and highest value that complete runs reach.
struct Extremes {
    std::int64_t best = 0;
    std::int64_t worst = 0;

    std::int64_t range() const { return best - worst; }
    bool operator==(const Extremes&) const = default;
};

/// Best and worst value still to come in each state of a space, for one set of weights; 0 in a stuck state.
struct Values {
    Extremes whole;                      ///< over all complete runs, from before the briefing
    std::vector<std::int64_t> of_points; ///< by position in Space::points
    Large<std::int32_t> best;            ///< by state, what is still to come
    Large<std::int32_t> worst;

    /// Best and worst by way of an arrow, its own points included.
    std::int64_t best_by(Arrow arrow) const { return own(arrow) + (arrow.ends() ? 0 : best[arrow.state()]); }
    std::int64_t worst_by(Arrow arrow) const {
        return own(arrow) + (arrow.ends() ? 0 : worst[arrow.state()]);
    }
    std::int64_t own(Arrow arrow) const { return of_points[arrow.detail >> 3]; }
};

/// One pass over the space, last state first. The space must be exhaustive.
Values evaluate(const Space& space, const scenario::Weights& weights);

/// The weights which count one principle alone.
scenario::Weights only(scenario::Principle principle);

} // namespace aplomo::analysis
