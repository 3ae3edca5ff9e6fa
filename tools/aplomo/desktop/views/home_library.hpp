#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The cards that the filter shows, below what they can be chosen by. Gives the height.
float draw_library(Frame& frame, const Rect& room, const screens::HomeScreen& screen,
                   std::optional<screens::Action>& action);

} // namespace aplomo::views
