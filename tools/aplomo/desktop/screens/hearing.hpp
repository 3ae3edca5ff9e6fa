#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "desktop/screens/customer.hpp"

namespace aplomo::screens {

/// A sound that is no voice. Each is also written on the screen.
enum class Cue { ring, hang_up, hold, message };

/// What the customer says aloud.
struct Spoken {
    std::string text;
    std::string language;           ///< "es" or "en"
    std::filesystem::path recorded; ///< a recording of it; where there is such a file, it wins
    float pitch = 1;                ///< factors of the customer's own voice, 0.5 to 2
    float rate = 1;
    std::string gender; ///< "female", "male" or empty
    Mood mood;
    bool telephone = false; ///< heard through one

    bool operator==(const Spoken&) const = default;
};

/// What is heard from now on; what was heard before stops.
struct Hearing {
    std::vector<std::variant<Cue, Spoken>> parts; ///< one after the other
    bool room = false;                            ///< quietly under the voices and after them: a room

    bool operator==(const Hearing&) const = default;
};

} // namespace aplomo::screens
