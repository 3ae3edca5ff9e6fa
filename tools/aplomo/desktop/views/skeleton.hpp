#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the library will look like, without anything in it: while the scenarios are read, if that takes a
/// moment. Gives the height.
float draw_skeleton(Frame& frame, const Rect& room);

} // namespace aplomo::views
