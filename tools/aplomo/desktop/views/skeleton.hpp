#pragma once

#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the library will look like, without anything in it: while the scenarios are read, if that takes a
/// moment. Gives the height.
float draw_skeleton(Frame& frame, const Rect& room);

/// The same of a page of figures, below words that say what is waited for.
float draw_sheets_skeleton(Frame& frame, const Rect& room, const std::string& words);

} // namespace aplomo::views
