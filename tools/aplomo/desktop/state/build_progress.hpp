#pragma once

#include <vector>

#include "desktop/screens/progress.hpp"
#include "desktop/state/library.hpp"
#include "reports/progress.hpp"

namespace aplomo::state {

struct ProgressParts {
    const Library& library;
    const scenario::Rubric& rubric;
    std::vector<reports::Sitting> sittings; ///< the person's, oldest first, in the person's time
    std::vector<reports::Recount> recounts; ///< as far as they are made
    reports::Day today;
    Language language;
};

screens::ProgressScreen build_progress(const ProgressParts& parts);

} // namespace aplomo::state
