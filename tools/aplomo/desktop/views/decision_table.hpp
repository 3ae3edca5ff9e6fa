#pragma once

#include <optional>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// How high the rows are at a width: measured once for all that is drawn of a frame.
struct RowHeights {
    float width = 0;
    std::vector<float> rows = {};
};

/// Every decision: what was said, the best there, its cost, principle, why and what it closed off. Columns
/// where there is room, otherwise one below the other. Gives its height.
float draw_decision_table(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief,
                          RowHeights& heights, std::optional<screens::Action>& action);

} // namespace aplomo::views
