#pragma once

#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Every decision: what was said, the best there, its cost, principle and why. Columns where there is room,
/// otherwise one below the other. Gives its height.
float draw_decision_table(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief);

} // namespace aplomo::views
