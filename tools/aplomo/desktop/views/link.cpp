#include "desktop/views/link.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float height = 32;
constexpr float icon = 16;
constexpr float gap = 6;

} // namespace

float link_width(const Frame& frame, const Caption& caption) {
    const std::string key = shown_key(frame, caption.key);
    const float cap = key.empty() ? 0 : key_cap_width(frame, key) + gap;
    return width_of(frame, caption.words, Type::label_medium) + cap +
           (caption.before == Icon::none ? 0 : icon + gap) + 12;
}

bool link(Frame& frame, Point at, std::string_view label, const Caption& caption, Colour ink) {
    const Rect rect{at.x, at.y, link_width(frame, caption), height};
    const Touch touch = press(frame, rect, label);
    if (touch.hovered) frame.paint.fill(rect, frame.theme.sunken, 6);
    focus_ring(frame, rect, 6, touch);
    const InPanel panel(frame, rect);
    Rect rest = rect.inset(6, 0);
    if (caption.before != Icon::none) draw_icon(frame, take_left(rest, icon, gap), caption.before, ink);
    if (const std::string key = shown_key(frame, caption.key); !key.empty()) {
        const Rect cap = take_right(rest, key_cap_width(frame, key), gap);
        key_cap(frame, {cap.x, cap.y + (cap.h - key_cap_height) / 2}, key, ink);
    }
    write_middle(frame, rest, caption.words, Type::label_medium, ink);
    return touch.pressed;
}

} // namespace aplomo::views
