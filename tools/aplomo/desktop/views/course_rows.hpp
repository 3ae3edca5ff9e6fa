#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// By scenario from the first score to the best. Gives the height.
float draw_course_rows(Frame& frame, const Rect& room, const screens::ProgressScreen& screen);

} // namespace aplomo::views
