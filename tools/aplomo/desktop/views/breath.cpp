#include "desktop/views/breath.hpp"

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float gap = 12;
constexpr float kind_height = 18; ///< of the word that says what it is
constexpr float side = 18;        ///< before the key, as on a card
constexpr float narrow = 260;     ///< up to this width the words stand below
constexpr auto key = "P";

float disc_of(const Frame& frame) { return frame.is_low() ? 48 : 64; }

Rect words_room(const Frame& frame, const Rect& rect) {
    const float disc = disc_of(frame);
    Rect words = rect;
    if (rect.w <= narrow)
        take_top(words, disc + gap);
    else
        take_left(words, side + key_cap_height + 14 + disc + 14);
    return words;
}

void draw_disc(Frame& frame, Point centre, const Touch& touch) {
    const Theme& t = frame.theme;
    const float disc = disc_of(frame);
    const bool on = touch.focused || touch.held;
    frame.paint.disc(centre, disc / 2, t.accent_soft);
    frame.paint.ring(centre, disc / 2, on || touch.hovered ? t.accent : t.edge,
                     on ? 3 : std::max(1.5F, t.edge_width));
    const Rect box{centre.x - disc / 2, centre.y - disc / 2, disc, disc};
    draw_icon(frame, box, Icon::pause, t.accent, Type::icon_large);
}

/// Where the words stand beside it, it is hardly wider than they are.
Rect pressed_room(const Frame& frame, Rect rect, const std::string& text) {
    const float all =
        side + key_cap_height + 14 + disc_of(frame) + 14 + width_of(frame, text, Type::reply_strong) + side;
    if (rect.w > narrow) rect.w = std::clamp(all, narrow + 1, rect.w);
    return rect;
}

} // namespace

float breath_height(const Frame& frame, const std::string& text, float width) {
    const Rect words = words_room(frame, {0, 0, width, 0});
    const float kind = width <= narrow ? 0 : kind_height;
    const Type type = width <= narrow ? Type::reply : Type::reply_strong;
    return std::max(disc_of(frame), words.y + kind + extent_of(frame, text, type, words.w).height);
}

bool breath_button(Frame& frame, const Rect& room, const std::string& text, std::size_t index) {
    const Rect rect = pressed_room(frame, room, text);
    const Touch touch = press(frame, rect, "reply " + std::to_string(index + 1));
    const bool below = rect.w <= narrow;
    const float high = breath_height(frame, text, rect.w);
    const Rect middle{rect.x, rect.y + (rect.h - high) / 2, rect.w, high};
    const float disc = disc_of(frame);
    const float y = below ? middle.y + disc / 2 : middle.centre().y;
    const float left = below ? 0 : side + key_cap_height + 14; // key, picture and words as on a card
    draw_disc(frame, {rect.x + left + disc / 2, y}, touch);
    const Rect cap{rect.x + (below ? disc + gap : side), y - key_cap_height / 2, key_cap_height,
                   key_cap_height};
    const InPanel panel(frame, rect);
    key_cap(frame, {cap.x, cap.y}, key, frame.theme.ink, touch.focused || touch.held);
    Rect words = words_room(frame, middle);
    if (below) {
        write_middle(frame, {cap.right() + 8, cap.y, rect.right() - cap.right() - 8, cap.h},
                     frame.tr("Pause"), Type::label, frame.theme.ink2);
        write(frame, words, text, Type::reply, frame.theme.ink);
    } else {
        words.h = kind_height + extent_of(frame, text, Type::reply_strong, words.w).height;
        words.y += (middle.h - words.h) / 2;
        write(frame, take_top(words, kind_height), frame.tr("Pause"), Type::label, frame.theme.ink2);
        write(frame, words, text, Type::reply_strong, frame.theme.ink);
    }
    return touch.pressed || frame.typed(U'p');
}

} // namespace aplomo::views
