#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

// Lists of the team's page. Each gives its height.

/// By conversation from the mean of the first scores to that of the best; each leads to its replies.
float draw_gains(Frame& frame, const Rect& room, const screens::TeamScreen& screen,
                 std::optional<screens::Action>& action);

/// Who should go over what again; each leads to the person.
float draw_team_due(Frame& frame, const Rect& room, const screens::TeamScreen& screen,
                    std::optional<screens::Action>& action);

/// Attempts that do not earn what they claim; each leads to its debrief.
float draw_disagreeing(Frame& frame, const Rect& room, const screens::TeamScreen& screen,
                       std::optional<screens::Action>& action);

} // namespace aplomo::views
