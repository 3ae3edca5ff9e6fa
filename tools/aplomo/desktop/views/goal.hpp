#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// How many conversations of the day's goal are done: a ring and two lines, 48 high. No goal, nothing: 0
/// wide.
float goal_width(const Frame& frame, int goal, int done);
void draw_goal(Frame& frame, Point top_left, int goal, int done);

} // namespace aplomo::views
