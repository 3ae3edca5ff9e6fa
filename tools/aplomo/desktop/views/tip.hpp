#pragma once

#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What is told of what the mouse is over; drawn last, above everything.
struct Tip {
    std::string words; ///< empty: nothing is told
    Rect over;         ///< what the mouse is over
};

void draw_tip(Frame& frame, const Tip& tip);

} // namespace aplomo::views
