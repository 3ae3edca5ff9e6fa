#pragma once

#include <string>

#include "desktop/screens/hearing.hpp"

namespace aplomo::platform {

/// How a line is spoken by espeak-ng, and what is done to it afterwards.
struct Manner {
    std::string voice; ///< "es+f3"
    int pitch = 50;    ///< espeak-ng's, 0 to 99
    int words = 160;   ///< a minute, 80 to 450
    int loud = 100;    ///< thousandths of full: the loudness it is brought to
    bool telephone = false;

    bool operator==(const Manner&) const = default;
};

/// Angrier is faster, higher and louder. `speed` in percent of the usual.
Manner manner_of(const screens::Spoken& line, int speed);

} // namespace aplomo::platform
