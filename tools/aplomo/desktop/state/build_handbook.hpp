#pragma once

#include <string>
#include <vector>

#include "desktop/screens/handbook.hpp"
#include "reports/chances.hpp"
#include "reports/scenes.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::state {

struct HandbookParts {
    const scenario::Rubric& rubric;
    std::vector<reports::Scene> scenes;    ///< of scenarios of this rubric
    std::vector<reports::Chances> mastery; ///< the person's
    std::string open;                      ///< id of a tag or a principle; may be empty
    Language language;
};

screens::HandbookScreen build_handbook(const HandbookParts& parts);

} // namespace aplomo::state
