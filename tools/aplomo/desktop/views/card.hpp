#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The white sheet that things of one kind lie on.
void card(Frame& frame, const Rect& rect);

/// A line that parts two things.
void rule(Frame& frame, float x, float y, float width);

} // namespace aplomo::views
