#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/day.hpp"
#include "reports/sitting.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::reports {

// When to go over a conversation again.
//
// What is gone over again after a gap is kept longer than what is crammed, and the best gap is a share of the
// time that it is to be remembered for: 10 to 30 % of it (N. J. Cepeda, E. Vul, D. Rohrer, J. T. Wixted and
// H. Pashler, "Spacing effects in learning: a temporal ridgeline of optimal retention", Psychological Science
// 19, 2008). So the first review falls due at a fifth of that time. A review that goes well shows that it was
// remembered, and the next gap is twice as long; one that does not halves the gap. A conversation passed
// before it was due tells little: the gap stays as it is and begins anew.

/// How far apart reviews are.
struct Spacing {
    int remember = 30;      ///< days for which a conversation is to be remembered at first
    int first_percent = 20; ///< of them until the first review: 10 to 30
    int growth = 2;         ///< how many times longer the next gap is after a success, shorter after a fail
    int longest = 180;      ///< days
};

/// The next review of a conversation that was passed at least once.
struct Review {
    std::string scenario; ///< id
    Day last = 0;         ///< day of the last finished conversation
    Day due = 0;          ///< always after `last`
    int gap = 0;          ///< days between the two
    bool operator==(const Review&) const = default;
};

/// One per scenario that was ever passed, with the coach too unless it was then tried alone and never passed;
/// the soonest first. Conversations that were not finished do not count; the sittings must be in the order of
/// time.
std::vector<Review> reviews(const std::vector<Sitting>& sittings, const Spacing& spacing = {});

/// A course of which only the sums are known, as team views do.
struct CourseSums {
    int attempts = 0;
    int passes = 0; ///< of them
    Day first = 0;  ///< of the first attempt
    Day last = 0;   ///< of the last
};

/// When it falls due, as near as sums can tell: the gap grew with each pass that was more than a fail undid,
/// but no faster than the days between the first and the last attempt allow. Nothing when it was never
/// passed.
std::optional<Review> review_of(const CourseSums& course, const Spacing& spacing = {});

/// The variant to play next: one that the person has not yet seen, else the one not seen for longest. Begun
/// is seen. Among several that are equally good the seed draws.
std::size_t next_variant(const scenario::Scenario& scenario, const std::vector<Sitting>& sittings,
                         std::uint64_t seed);

/// A seed that draws this variant, near the given one.
std::uint64_t seed_for(const scenario::Scenario& scenario, std::size_t variant, std::uint64_t seed);

} // namespace aplomo::reports
