#include "desktop/views/card.hpp"

namespace aplomo::views {

void card(Frame& frame, const Rect& rect) {
    constexpr float radius = 14;
    if (frame.theme.shadows) frame.paint.shadow(rect, radius, frame.theme.ink);
    frame.paint.fill(rect, frame.theme.surface, radius);
    frame.paint.frame(rect, frame.theme.line, frame.theme.edge_width, radius);
}

void rule(Frame& frame, float x, float y, float width) {
    frame.paint.fill({x, y, width, frame.theme.edge_width}, frame.theme.line);
}

} // namespace aplomo::views
