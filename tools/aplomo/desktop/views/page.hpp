#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"
#include "desktop/views/scroll.hpp"

namespace aplomo::views {

/// Draws a page that may be higher than its room: `draw(Rect)` gives its height. Margins as the width allows.
template <typename Draw>
void draw_page(Frame& frame, const Rect& room, std::string_view label, Draw&& draw) {
    const float margin = room.w < 800 ? 16 : room.w < 1200 ? 24 : 32;
    const auto inner = [&](const Rect& rect) {
        constexpr float widest = 1680;
        const float width = std::min(rect.w - 2 * margin, widest);
        return Rect{rect.x + (rect.w - width) / 2, rect.y + 24, width, rect.h - 48};
    };
    const float height = height_of(frame, [&] { return draw(inner(room)); });
    const Scroll scroll(frame, room, label, height + 48);
    draw(inner(scroll.content()));
}

} // namespace aplomo::views
