#include "desktop/views/button.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float icon = 18;
constexpr float gap = 8;

Colour ink_of(const Theme& theme, Weight weight) {
    if (weight == Weight::next) return theme.on_accent;
    return weight == Weight::plain ? theme.ink : theme.ink2;
}

void draw_ground(Frame& frame, const Rect& rect, Weight weight, const Touch& touch) {
    const Theme& t = frame.theme;
    const float sink = touch.hovered ? 0.08F : 0.0F;
    if (weight == Weight::next) frame.paint.fill(rect, mix(t.accent, t.ink, sink), 10);
    if (weight == Weight::plain) {
        frame.paint.fill(rect, touch.hovered ? t.sunken : t.surface, 10);
        frame.paint.frame(rect, t.edge, std::max(1.5F, t.edge_width), 10);
    }
    if (weight == Weight::quiet && touch.hovered) frame.paint.fill(rect, t.sunken, 10);
    focus_ring(frame, rect, 10, touch);
}

float icons_width(const Caption& caption) {
    return (caption.before == Icon::none ? 0 : icon + gap) + (caption.after == Icon::none ? 0 : icon + gap);
}

} // namespace

std::string shown_key(const Frame& frame, const std::string& key) {
    return frame.memory.typing && key.size() == 1 ? std::string() : key;
}

float button_width(const Frame& frame, const Caption& caption) {
    const std::string key = shown_key(frame, caption.key);
    const float cap = key.empty() ? 0 : key_cap_width(frame, key) + 10;
    return width_of(frame, caption.words, Type::body_strong) + icons_width(caption) + cap +
           2 * button_padding;
}

bool button(Frame& frame, const Rect& rect, std::string_view label, const Caption& caption, Weight weight) {
    const Touch touch = press(frame, rect, label);
    draw_ground(frame, rect, weight, touch);
    const InPanel panel(frame, rect);
    const Colour ink = ink_of(frame.theme, weight);
    const float words =
        std::min(width_of(frame, caption.words, Type::body_strong), rect.w - 2 * 8 - icons_width(caption));
    const std::string key = shown_key(frame, caption.key);
    const float cap = key.empty() ? 0 : key_cap_width(frame, key) + 10;
    float x = rect.x + (rect.w - words - icons_width(caption) - cap) / 2;
    if (caption.before != Icon::none) {
        draw_icon(frame, {x, rect.y, icon, rect.h}, caption.before, ink);
        x += icon + gap;
    }
    write_middle(frame, {x, rect.y, words, rect.h}, caption.words, Type::body_strong, ink);
    x += words;
    if (caption.after != Icon::none) {
        draw_icon(frame, {x + gap, rect.y, icon, rect.h}, caption.after, ink);
        x += icon + gap;
    }
    if (!key.empty()) key_cap(frame, {x + 10, rect.y + (rect.h - key_cap_height) / 2}, key, ink);
    return touch.pressed;
}

float key_cap_width(const Frame& frame, std::string_view key) {
    return std::max(26.0F, width_of(frame, key, Type::note_strong) + 14);
}

void key_cap(Frame& frame, Point at, std::string_view key, Colour ink, bool on) {
    const Rect cap{at.x, at.y, key_cap_width(frame, key), key_cap_height};
    if (on)
        frame.paint.fill(cap, frame.theme.accent, 6);
    else
        frame.paint.frame(cap, frame.theme.edge_width > 1 ? ink : ink.faded(0.75F),
                          std::max(1.0F, frame.theme.edge_width), 6);
    write_middle(frame, cap, key, key.size() == 1 ? Type::label_strong : Type::note_strong,
                 on ? frame.theme.on_accent : ink, Align::centre);
}

} // namespace aplomo::views
