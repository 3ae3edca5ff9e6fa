#pragma once

#include <optional>
#include <string>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// A conversation that the person was given to do.
struct Given {
    std::string scenario; ///< id
    std::string title;    ///< words that name its id when it is not in the library
    std::string by;       ///< who gave it
    Mode mode = Mode::assessment;
    int mark = 0;            ///< overall score to reach; 0: to pass is enough
    std::optional<int> days; ///< until then: 0 today, below it overdue; nothing: there is no hurry
    std::string date;        ///< localised; empty: there is no hurry
    bool done = false;
    bool known = true; ///< it is in the library, and can be begun
    bool late = false; ///< done, but it reached the company after its day
};

} // namespace aplomo::screens
