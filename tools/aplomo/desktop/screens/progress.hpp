#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/conversation.hpp"
#include "picture/score_chart.hpp"

namespace aplomo::screens {

/// The scores at one scenario, of the attempts that count.
struct CourseRow {
    std::string scenario; ///< id
    std::string title;
    int attempts = 0; ///< at least 1
    int first = 0;
    int best = 0;
    int pass = 75;
};

/// How often a technique was used, or a pitfall met, of how often it was on offer.
struct MasteryRow {
    UsedTag tag;
    int taken = 0;
    int offered = 0; ///< at least 1
    float least = 0; ///< between which shares the true one lies, with 95 % confidence
    float most = 1;
};

/// With fewer chances nothing is told of a technique but the numbers.
inline constexpr int least_chances = 5;

/// A scenario that was passed, and when to go over it again.
struct DueRow {
    std::string scenario; ///< id
    std::string title;
    int days = 0;     ///< until then: 0 today, below it overdue
    std::string date; ///< localised
};

inline constexpr int calendar_weeks = 12;

struct ProgressScreen {
    int conversations = 0;                   ///< finished, whatever their mode
    int counted = 0;                         ///< of which scores are told
    int left_out = 0;                        ///< that can no longer be played again
    int wanted = 0;                          ///< being recounted now; 0: all is there
    int done = 0;                            ///< of them
    std::vector<picture::ScorePoint> points; ///< oldest first
    std::optional<int> pass;                 ///< the mark, where it is the same for all
    std::vector<CourseRow> courses;          ///< the one practised last first
    std::vector<MasteryRow> techniques;      ///< in the rubric's order, as the next
    std::vector<MasteryRow> pitfalls;
    std::vector<DueRow> due;         ///< the soonest first
    std::vector<int> days;           ///< conversations by day: whole weeks from a Monday on
    std::size_t today = 0;           ///< in `days`; those after it are still to come
    std::vector<std::string> months; ///< by week: the month that begins in it, localised; else empty
};

} // namespace aplomo::screens
