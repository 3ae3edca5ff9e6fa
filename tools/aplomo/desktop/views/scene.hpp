#pragma once

#include "desktop/screens/handbook.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What a customer said, and two replies to it: what a technique looks like and what stumbles, or for a
/// pitfall the other way round. Gives the height.
float draw_scene(Frame& frame, const Rect& room, const screens::Scene& scene, bool pitfall);

} // namespace aplomo::views
