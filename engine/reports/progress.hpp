#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "reports/day.hpp"
#include "reports/recount.hpp"
#include "reports/sitting.hpp"

namespace aplomo::reports {

// How somebody comes along, from recounted attempts alone: sealed ones, played again from their decisions.
// Practice and assessment count. Guided conversations are practised with a coach, and decisions may be taken
// back: they are part of the course and of the calendar, but no score or mastery is told from them.

constexpr bool counts(attempts::Mode mode) { return mode != attempts::Mode::guided; }

/// The attempts at one scenario, oldest first, whatever their mode.
struct Course {
    std::string scenario; ///< id
    std::vector<Recount> attempts;

    /// Of those that count: nothing when none does.
    std::optional<int> first; ///< the score of the first, as shown
    std::optional<int> best;  ///< of the exactly highest
    int gain() const { return best.value_or(0) - first.value_or(0); }
};

/// By scenario, the one practised last at the front.
std::vector<Course> courses(const std::vector<Recount>& recounts);

/// All that count, added up: by tag, in the order in which tags first come up. Techniques and pitfalls.
std::vector<Chances> mastery(const std::vector<Recount>& recounts);

/// How many conversations were finished on each day, whatever their mode; days without are left out.
std::map<Day, int> calendar(const std::vector<Sitting>& sittings);

} // namespace aplomo::reports
