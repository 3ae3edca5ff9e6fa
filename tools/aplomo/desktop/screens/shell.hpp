#pragma once

#include <string>

#include "desktop/screens/settings.hpp"

namespace aplomo::screens {

/// What stands around every screen.
struct Shell : Settings {
    std::string notice; ///< one sentence for the person, until dismissed; empty: none
};

} // namespace aplomo::screens
