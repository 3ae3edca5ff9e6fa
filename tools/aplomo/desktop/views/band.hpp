#pragma once

#include "desktop/views/frame.hpp"
#include "desktop/views/picture.hpp"
#include "picture/band.hpp"

namespace aplomo::views {

inline constexpr float band_height = in_pixels(picture::band_height);

/// A share as a mark on a track, with the band in which the true one lies; `band_height` high.
void draw_band(Frame& frame, Point top_left, float width, const picture::Band& band);

} // namespace aplomo::views
