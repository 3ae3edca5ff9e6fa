#include "desktop/views/pose.hpp"

#include <algorithm>

namespace aplomo::views {

Pose pose_of(const screens::Mood& mood) {
    const auto share = [](float value) { return std::clamp(value, 0.0F, 1.0F); };
    const float a = share(mood.anger);
    const float t = share(mood.trust);
    Pose pose{};
    pose.anger = a;
    pose.trust = t;
    pose.joy = t * (1 - a);
    pose.doubt = (1 - t) * (1 - 0.75F * a);
    pose.cold = a * (1 - t);
    pose.plea = a * t;
    pose.open = share((a - 0.5F) / 0.5F);
    pose.glare = share((a - 0.6F) / 0.4F);
    pose.grin = share((pose.joy - 0.55F) / 0.45F);
    return pose;
}

} // namespace aplomo::views
