#pragma once

#include <optional>
#include <vector>

#include "attempts/attempt.hpp"
#include "reports/due.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::reports {

/// How far a person is with one scenario.
struct Standing {
    bool tried = false;      ///< finished at least once, guided or not
    std::optional<int> best; ///< of the overall scores that count, 0 to 100; nothing before the first
    std::optional<int> last;
    bool passed = false;
    std::optional<int> due; ///< days until it should be gone over again: 0 today, below it overdue
};

/// From a person's attempts, newest first: scores and passes from those that count, as progress tells them.
/// `due` stays open: see `reviews`.
Standing standing_of(const scenario::Scenario& scenario, const std::vector<attempts::Attempt>& attempts);

/// Why a scenario comes next; the first matters most.
enum class Why { review, not_passed, untried, nothing_due };
Why why(const Standing& standing);

/// Whether `a` comes before `b` for a person: reviews that are due, the longest due first; what was tried and
/// not passed; what was not tried, by level; the rest by when it falls due.
bool comes_before(const Standing& a, int level_of_a, const Standing& b, int level_of_b);

/// The principles that a quarter or more of a scenario's techniques serve.
std::vector<scenario::Principle> trained(const scenario::Scenario& scenario);

} // namespace aplomo::reports
