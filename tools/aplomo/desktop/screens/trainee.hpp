#pragma once

#include <string>
#include <vector>

#include "desktop/screens/attempts.hpp"
#include "desktop/screens/progress.hpp"

namespace aplomo::screens {

/// One person of a team, for those who train or manage it.
struct TraineeScreen {
    std::string person;
    bool reading = true;                ///< the attempts are still to come
    std::vector<MasteryRow> techniques; ///< of verified attempts, in the rubric's order, as the next
    std::vector<MasteryRow> pitfalls;
    std::vector<AttemptRow> rows; ///< newest first
};

} // namespace aplomo::screens
