#pragma once

#include <optional>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// That nobody in the team has finished a conversation yet, and the way to give it to them; gives the height.
float draw_unplayed(Frame& frame, const Rect& room, const std::string& scenario,
                    std::optional<screens::Action>& action);

} // namespace aplomo::views
