#include "desktop/views/gain_track.hpp"

namespace aplomo::views {

void draw_gain_track(Frame& frame, const Rect& rect, const Gain& gain) {
    const Theme& t = frame.theme;
    const float y = rect.centre().y;
    const auto at = [&](int score) { return rect.x + rect.w * static_cast<float>(score) / 100; };
    frame.paint.fill({rect.x, y - 0.5F, rect.w, 1}, t.line);
    frame.paint.dashed_line({at(gain.pass), rect.y}, {at(gain.pass), rect.bottom()}, t.ink2, 1.2F, 3, 3);
    frame.paint.fill({at(gain.first), y - 1.5F, at(gain.best) - at(gain.first), 3}, t.accent);
    frame.paint.disc({at(gain.best), y}, 6, t.accent);
    frame.paint.disc({at(gain.first), y}, 6, t.accent);
    frame.paint.disc({at(gain.first), y}, 3.8F, t.surface);
}

} // namespace aplomo::views
