#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What a decision cost: "−7" and a bar 56 wide, full at `most`. Nothing lost is a plain 0.
void draw_cost(Frame& frame, const Rect& room, int cost, int most);
inline constexpr float cost_width = 100;

} // namespace aplomo::views
