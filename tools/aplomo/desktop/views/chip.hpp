#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"
#include "desktop/views/press.hpp"

namespace aplomo::views {

enum class Chip { said, used, missed, pitfall };

/// A short word in a pill, 28 high: a mode, a technique. It wraps to further lines when `width` is too
/// narrow.
float chip_width(const Frame& frame, std::string_view words, Chip kind);
void chip(Frame& frame, const Rect& rect, std::string_view words, Chip kind);

/// Chips that lead somewhere, row after row. `label` of each begins with `prefix`; gives the pressed one's
/// position or -1, and the height in `height`. The one with the id `open` is where one is.
template <typename Words>
int chips(Frame& frame, const Rect& room, const Words& words, Chip kind, std::string_view prefix,
          float& height, std::string_view open = {}) {
    int pressed = -1;
    float x = room.x;
    float y = room.y;
    int i = 0;
    for (const auto& word : words) {
        const float width = std::min(room.w, chip_width(frame, word.name, kind));
        if (x > room.x && x + width > room.right()) x = room.x, y += 34;
        const Rect rect{x, y, width, 28};
        const bool here = word.id == open;
        const Touch touch =
            press(frame, rect, std::string(prefix) + word.id, {word.name, here ? frame.tr("open") : ""});
        chip(frame, rect, word.name, kind);
        if (here) frame.paint.frame(rect.inset(-2), frame.theme.ink, 2, 16);
        focus_ring(frame, rect, 14, touch);
        if (touch.pressed) pressed = i;
        x += width + 6;
        ++i;
    }
    height = words.empty() ? 0 : y + 28 - room.y;
    return pressed;
}

} // namespace aplomo::views
