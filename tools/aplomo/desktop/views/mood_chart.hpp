#pragma once

#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// How the meters went from decision to decision; those that cost something are marked.
void draw_mood_chart(Frame& frame, const Rect& rect, const screens::DebriefScreen& debrief);

} // namespace aplomo::views
