#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A plumb line, what hangs upright; 32 high, from the middle of its top.
void draw_logo(Frame& frame, Point top);

} // namespace aplomo::views
