#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What is to be gone over again, and when. Gives the height.
float draw_due_rows(Frame& frame, const Rect& room, const screens::ProgressScreen& screen,
                    std::optional<screens::Action>& action);

} // namespace aplomo::views
