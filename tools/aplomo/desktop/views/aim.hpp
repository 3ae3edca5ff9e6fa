#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/aim.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the person wants to do better, and the way to read about it. Gives the height: 0 without an aim.
float draw_aim(Frame& frame, const Rect& room, const screens::Aim& aim,
               std::optional<screens::Action>& action);

} // namespace aplomo::views
