#pragma once

#include "desktop/views/frame.hpp"
#include "picture/gain_track.hpp"

namespace aplomo::views {

/// The way from the first score to the best one, as wide as the room. Gives the height.
float draw_gain_track(Frame& frame, const Rect& room, const picture::Gain& gain);

} // namespace aplomo::views
