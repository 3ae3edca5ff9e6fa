#pragma once

#include "desktop/screens/attempts.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One attempt in a list; true when it is to be opened.
float attempt_row_height(Frame& frame, const screens::AttemptRow& row, float width);
bool draw_attempt_row(Frame& frame, const Rect& rect, const screens::AttemptRow& row);

} // namespace aplomo::views
