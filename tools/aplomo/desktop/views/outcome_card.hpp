#pragma once

#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// How it ended, before any figure: face, outcome, the customer's last words and survey. Gives its height.
float draw_outcome(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief);

} // namespace aplomo::views
