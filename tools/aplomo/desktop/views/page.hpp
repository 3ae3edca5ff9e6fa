#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"
#include "desktop/views/scroll.hpp"

namespace aplomo::views {

/// Of a page so wide.
constexpr float margin_of(float width) { return width < 800 ? 16 : width < 1200 ? 24 : 32; }

/// What is left of a room between the margins of a page, as the width allows.
inline Rect within_margins(const Rect& room) {
    constexpr float widest = 1680;
    const float width = std::min(room.w - 2 * margin_of(room.w), widest);
    return {room.x + (room.w - width) / 2, room.y + 24, width, room.h - 48};
}

/// Draws a page of a height that is known: it may be higher than its room.
template <typename Draw>
void draw_page(Frame& frame, const Rect& room, std::string_view label, float height, Draw&& draw) {
    const Scroll scroll(frame, room, label, height + 48, frame.theme.bg);
    draw(within_margins(scroll.content()));
}

/// Draws a page that may be higher than its room: `draw(Rect)` gives its height.
template <typename Draw>
void draw_page(Frame& frame, const Rect& room, std::string_view label, Draw&& draw) {
    draw_page(frame, room, label, height_of(frame, [&] { return draw(within_margins(room)); }), draw);
}

/// The same with `foot(Rect)` below it, which leads on: in a low window it stays in sight, unless it would
/// take too much of it.
template <typename Draw, typename Foot>
void draw_page(Frame& frame, const Rect& room, std::string_view label, Draw&& draw, Foot&& foot) {
    constexpr float gap = 20;
    constexpr float edge = 16;
    constexpr float most = 0.36F; // of the room
    const Rect inner = within_margins(room);
    const float below = height_of(frame, [&] { return foot(inner); });
    const float height = height_of(frame, [&] { return draw(inner); });
    const float all = height + gap + below;
    if (all <= inner.h || below + 2 * edge > room.h * most)
        return draw_page(frame, room, label, all, [&](const Rect& rect) {
            draw(rect);
            const float top = rect.y + height + gap;
            foot(Rect{rect.x, top, rect.w, rect.h});
            frame.keep_clear(top);
        });
    Rect rest = room;
    const Rect bottom = take_bottom(rest, below + 2 * edge);
    draw_page(frame, rest, label, height, draw);
    frame.paint.fill({bottom.x, bottom.y - frame.theme.edge_width, bottom.w, frame.theme.edge_width},
                     frame.theme.line);
    foot(Rect{inner.x, bottom.y + edge, inner.w, below});
    frame.keep_clear(bottom.y);
}

} // namespace aplomo::views
