#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A team's people by their mean scores, each with how sure it is; each leads to the person. Who has too few
/// attempts stands apart, without a place. Gives the height.
float draw_ranking(Frame& frame, const Rect& room, const screens::TeamScreen& screen,
                   std::optional<screens::Action>& action);

} // namespace aplomo::views
