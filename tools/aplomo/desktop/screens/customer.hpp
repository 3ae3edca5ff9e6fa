#pragma once

#include <string>

namespace aplomo::screens {

/// Who is drawn. The face is made from the name and the gender: the same customer looks the same everywhere.
struct Customer {
    std::string name;
    std::string about;
    std::string gender; ///< "female", "male" or empty
};

/// How the face stands: each meter as a share of its maximum, 0 to 1. A missing meter keeps these.
struct Mood {
    float anger = 0.0F;
    float trust = 0.5F;

    bool operator==(const Mood&) const = default;
};

} // namespace aplomo::screens
