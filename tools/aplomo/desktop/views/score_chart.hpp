#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The scores of the last attempts in their order, against the pass mark. Gives the height.
float draw_score_chart(Frame& frame, const Rect& room, const screens::ProgressScreen& screen);

} // namespace aplomo::views
