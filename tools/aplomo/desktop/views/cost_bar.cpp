#include "desktop/views/cost_bar.hpp"

#include <string>

#include "desktop/views/text.hpp"

namespace aplomo::views {

void draw_cost(Frame& frame, const Rect& room, int cost, int most) {
    const Theme& t = frame.theme;
    const float figure = 30;
    if (cost == 0) {
        write(frame, {room.x, room.y, figure, 22}, "0", Type::body, t.ink2, Align::right);
        return;
    }
    write(frame, {room.x, room.y, figure, 22}, "−" + std::to_string(cost), Type::body_strong, t.loss,
          Align::right);
    const Rect bar{room.x + figure + 8, room.y + 7, 56, 8};
    if (t.edge_width > 1)
        frame.paint.frame(bar, t.edge, t.edge_width, 4); // a faint ground is not seen in high contrast
    else
        frame.paint.fill(bar, t.loss.faded(0.25F), 4);
    const float share = static_cast<float>(cost) / static_cast<float>(std::max(most, 1));
    frame.paint.fill({bar.x, bar.y, std::max(8.0F, bar.w * share), bar.h}, t.loss, 4);
}

} // namespace aplomo::views
