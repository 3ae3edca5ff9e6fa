#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"
#include "picture/dial.hpp"

namespace aplomo::views {

/// A dial `size` wide and high whose arc rises once, from when its label is first drawn.
void draw_dial(Frame& frame, Point centre, float size, const picture::Dial& dial, std::string_view label);

} // namespace aplomo::views
