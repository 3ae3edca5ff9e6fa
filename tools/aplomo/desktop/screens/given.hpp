#pragma once

#include <optional>
#include <string>

namespace aplomo::screens {

/// A conversation that the person was given to do.
struct Given {
    std::string scenario;    ///< id
    std::string title;       ///< words that name its id when it is not in the library
    std::string by;          ///< who gave it
    std::optional<int> days; ///< until then: 0 today, below it overdue; nothing: there is no hurry
    bool done = false;
    bool late = false; ///< done, but it reached the company after its day
    bool known = true; ///< it is in the library, and can be begun
    std::string how;   ///< what it takes: "Assessment, at least 80 points"
    std::string terms; ///< by whom and how: a sentence
    std::string told;  ///< by whom, until when, and how: a sentence
    std::string state; ///< how it stands: "until 1 Dec, in 3 days", "Done late"
};

} // namespace aplomo::screens
