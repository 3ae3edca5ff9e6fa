#pragma once

#include <vector>

#include "desktop/screens/settings.hpp"

namespace aplomo::screens {

/// The first start: what has to be known, and what the person should know.
struct WelcomeScreen {
    bool asks_name = true; ///< nobody has told it yet
    std::vector<KeptThing> kept;
};

} // namespace aplomo::screens
