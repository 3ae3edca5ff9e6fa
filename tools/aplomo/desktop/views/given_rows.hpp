#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the person was given to do, each leading to its briefing, on a sheet. Gives the height.
float draw_given(Frame& frame, const Rect& room, const screens::HomeScreen& screen,
                 std::optional<screens::Action>& action);

} // namespace aplomo::views
