#include "desktop/views/logo.hpp"

#include <array>

namespace aplomo::views {

void draw_logo(Frame& frame, Point top) {
    const Colour colour = frame.theme.accent;
    frame.paint.fill({top.x - 10, top.y, 20, 3}, colour, 1);
    frame.paint.fill({top.x - 1, top.y, 2, 17}, colour);
    frame.paint.convex(std::array{Point{top.x - 6, top.y + 17}, Point{top.x + 6, top.y + 17},
                                  Point{top.x + 6, top.y + 23}, Point{top.x, top.y + 32},
                                  Point{top.x - 6, top.y + 23}},
                       colour);
}

} // namespace aplomo::views
