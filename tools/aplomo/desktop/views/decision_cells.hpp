#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

// The parts of a row of the debrief's table. Each gives its height.

/// The decision's number in a disc, 26 wide. Pressed, it leads to its mark in the mood chart.
void draw_decision_number(Frame& frame, Point centre, const screens::DecisionRow& row);

/// What was said, and below it what the trainee, whose own debrief it is or not, had typed before seeing the
/// replies.
float draw_said(Frame& frame, const Rect& room, const screens::DecisionRow& row, bool mine);

/// What would have been best there, and where it cost something the way to try it: an attempt with the
/// decisions before, unless `attempt` is empty.
float draw_best(Frame& frame, const Rect& room, const screens::DecisionRow& row, const std::string& attempt,
                std::optional<screens::Action>& action);

float draw_touched(Frame& frame, const Rect& room, const screens::DecisionRow& row);

/// The coach's why, and what the decision closed off.
float draw_why(Frame& frame, const Rect& room, const screens::DecisionRow& row);

} // namespace aplomo::views
