#pragma once

#include <optional>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The hardest moment and what it felt like: a word to pick, and room for more. Gives its height.
float draw_feelings(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                    std::optional<screens::Action>& action);

/// One goal for the next time: one of those proposed, or own words. Gives its height.
float draw_goals(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                 std::optional<screens::Action>& action);

/// The label of what is looked at first there: the goal that is chosen, else the first that is proposed.
std::string goal_area(const screens::DebriefScreen& debrief);

} // namespace aplomo::views
