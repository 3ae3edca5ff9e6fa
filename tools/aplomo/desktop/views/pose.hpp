#pragma once

#include "desktop/screens/customer.hpp"

namespace aplomo::views {

/// How the mood shows in a face: shares from 0 to 1.
struct Pose {
    float anger, trust;
    float joy, doubt, cold, plea, open, glare, grin;
    float shut = 0;   ///< the lids, for a blink
    float speak = -1; ///< how far a speaking mouth is open; negative: it is silent
};

Pose pose_of(const screens::Mood& mood);

} // namespace aplomo::views
