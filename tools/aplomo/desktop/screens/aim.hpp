#pragma once

#include <string>

namespace aplomo::screens {

/// What the person wants to do better, as it was picked after an earlier conversation.
struct Aim {
    std::string words; ///< empty: nothing
    std::string tag;   ///< of the rubric, to read about; may be empty

    bool operator==(const Aim&) const = default;
};

} // namespace aplomo::screens
