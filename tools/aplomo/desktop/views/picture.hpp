#pragma once

#include "desktop/views/frame.hpp"
#include "picture/picture.hpp"

namespace aplomo::views {

/// A drawing as wide as `room` at most, never larger than on paper, and what it shows in words below it. Its
/// letters do not shrink with it. Gives the height.
float draw_picture(Frame& frame, const Rect& room, const picture::Picture& picture);

} // namespace aplomo::views
