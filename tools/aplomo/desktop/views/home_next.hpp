#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The scenario to go on with: who may come, why now, what awaits, and how to begin. There must be one. Gives
/// the height.
float draw_next(Frame& frame, const Rect& room, const screens::HomeScreen& screen,
                std::optional<screens::Action>& action);

} // namespace aplomo::views
