#pragma once

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Scores of 0 to 100, and the mark to pass.
struct Gain {
    int first = 0;
    int best = 0;
    int pass = 75;
};

/// A line from 0 to 100 on which the way from the first score (a ring) to the best one (a dot) lies.
void draw_gain_track(Frame& frame, const Rect& rect, const Gain& gain);

} // namespace aplomo::views
