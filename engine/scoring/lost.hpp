#pragma once

#include <array>
#include <cstdint>

#include "analysis/study.hpp"
#include "conversation/step.hpp"
#include "scenario/principle.hpp"

namespace aplomo::scoring {

/// What a decision lost on each principle, weights counted: along the best way on from what would have been
/// best, less along the best way on from what was taken. They add up to the part of the decision's cost; one
/// below 0 was gained at the expense of the others.
using Lost = std::array<std::int64_t, 3>;

/// From two takings of one decision. The states must be reachable in the study's variant, and the study
/// exhaustive.
Lost lost(const analysis::Study& study, const conversation::Step& best, const conversation::Step& taken);

/// The same for the briefing.
Lost lost(const analysis::Study& study, const analysis::Opening& best, const conversation::Briefed& taken);

/// Where most was lost; the first of equals.
scenario::Principle most(const Lost& lost);

} // namespace aplomo::scoring
