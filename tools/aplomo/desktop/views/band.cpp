#include "desktop/views/band.hpp"

namespace aplomo::views {

void draw_band(Frame& frame, Point top_left, float width, const picture::Band& band) {
    if (frame.measuring()) return;
    picture::Picture picture{in_points(width), picture::band_height, {}, {}};
    picture::add_band(picture, {}, picture.width, band);
    render(frame, top_left, picture);
}

} // namespace aplomo::views
