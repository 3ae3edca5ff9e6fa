#pragma once

#include "desktop/screens/secret.hpp"

namespace aplomo::screens {

/// The password before the team's page of a store in a file.
struct LockScreen {
    Secret typed;
    bool checking = false; ///< what was entered is being checked
    bool wrong = false;    ///< the last one was not it
};

} // namespace aplomo::screens
