#pragma once

#include <string>
#include <vector>

#include "desktop/screens/attempts.hpp"
#include "desktop/screens/progress.hpp"

namespace aplomo::screens {

/// What to expect of a person at a conversation, from what came of those who practised it before.
struct ExpectedRow {
    std::string title;
    std::string last; ///< their last attempt beside what is usual, in words
    std::string next; ///< what came of others at the next; empty: it is not told of so many
};

/// One person of a team, for those who train or manage it.
struct TraineeScreen {
    std::string person;
    bool reading = true;                ///< the attempts are still to come
    std::vector<MasteryRow> techniques; ///< of verified attempts, in the rubric's order, as the next
    std::vector<MasteryRow> pitfalls;
    std::vector<ExpectedRow> expected; ///< in the order of titles
    std::vector<AttemptRow> rows;      ///< newest first
};

} // namespace aplomo::screens
