#pragma once

#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Overall and the three principles as dials, and in words what each has to reach. Gives its height.
float draw_dials(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief);

} // namespace aplomo::views
