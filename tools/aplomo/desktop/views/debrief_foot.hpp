#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Whether the debrief has a way on: it is the trainee's own.
bool leads_on(const screens::DebriefScreen& debrief);

/// What comes after the debrief: its goal, and another try. Gives its height.
float draw_way_on(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                  std::optional<screens::Action>& action);

} // namespace aplomo::views
