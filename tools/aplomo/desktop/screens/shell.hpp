#pragma once

#include <string>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// What stands around every screen.
struct Shell {
    std::string language = "en"; ///< "es" or "en"
    Theme theme = Theme::light;
    int zoom = 100; ///< percent, 80 to 200
    bool muted = false;
    bool still = false; ///< reduced motion: everything at once, no blink
    std::string notice; ///< one sentence for the person, until dismissed; empty: none
};

} // namespace aplomo::screens
