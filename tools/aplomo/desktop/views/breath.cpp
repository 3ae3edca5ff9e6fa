#include "desktop/views/breath.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float disc = 64;
constexpr float gap = 12;
constexpr float narrow = 260; ///< up to this width the words stand below
constexpr auto key = "P";

Rect words_room(const Rect& rect) {
    Rect words = rect;
    if (rect.w <= narrow)
        take_top(words, disc + gap);
    else
        take_left(words, disc + gap + 26 + gap);
    return words;
}

void draw_disc(Frame& frame, Point centre, const Touch& touch) {
    const Theme& t = frame.theme;
    const bool on = touch.focused || touch.held;
    frame.paint.disc(centre, disc / 2, t.accent_soft);
    frame.paint.ring(centre, disc / 2, on || touch.hovered ? t.accent : t.edge, on ? 3 : 1.5F);
    const Rect box{centre.x - disc / 2, centre.y - disc / 2, disc, disc};
    draw_icon(frame, box, Icon::pause, t.accent, Type::icon_large);
}

} // namespace

float breath_height(const Frame& frame, const std::string& text, float width) {
    const Rect words = words_room({0, 0, width, 0});
    return std::max(disc, words.y + extent_of(frame, text, Type::reply, words.w).height);
}

bool breath_button(Frame& frame, const Rect& rect, const std::string& text, std::size_t index) {
    const Touch touch = press(frame, rect, "reply " + std::to_string(index + 1));
    const bool below = rect.w <= narrow;
    const float high = breath_height(frame, text, rect.w);
    const Rect middle{rect.x, rect.y + (rect.h - high) / 2, rect.w, high};
    const float y = below ? middle.y + disc / 2 : middle.centre().y;
    draw_disc(frame, {rect.x + disc / 2, y}, touch);
    const Rect cap{rect.x + disc + gap, y - 13, 26, 26};
    const InPanel panel(frame, rect);
    key_cap(frame, {cap.x, cap.y}, key, frame.theme.ink, touch.focused || touch.held);
    const Rect words = words_room(middle);
    if (below) {
        write_middle(frame, {cap.right() + 8, cap.y, rect.right() - cap.right() - 8, cap.h},
                     frame.tr("Pause"), Type::label, frame.theme.ink2);
        write(frame, words, text, Type::reply, frame.theme.ink);
    } else {
        write_middle(frame, words, text, Type::reply, frame.theme.ink);
    }
    return touch.pressed || frame.typed(U'p');
}

} // namespace aplomo::views
