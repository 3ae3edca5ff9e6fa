#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The last weeks, a column each, a cell a day. Gives the height.
float draw_calendar(Frame& frame, const Rect& room, const screens::ProgressScreen& screen);

} // namespace aplomo::views
