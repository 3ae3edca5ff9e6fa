#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the team was given to do and how far that is done, and the way to give more. Gives the height.
float draw_assigned(Frame& frame, const Rect& room, const screens::TeamScreen& screen,
                    std::optional<screens::Action>& action);

} // namespace aplomo::views
