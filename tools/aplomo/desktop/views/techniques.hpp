#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Techniques used and missed and pitfalls met, each leading to its page of the handbook. Gives its height.
float draw_techniques(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                      std::optional<screens::Action>& action);

} // namespace aplomo::views
