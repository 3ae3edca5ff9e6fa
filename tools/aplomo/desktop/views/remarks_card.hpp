#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What those who lead said about the attempt, and where they write more. Gives the height.
float draw_remarks(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                   std::optional<screens::Action>& action);

} // namespace aplomo::views
