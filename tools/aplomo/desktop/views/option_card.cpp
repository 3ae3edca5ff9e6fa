#include "desktop/views/option_card.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float side = 16;
constexpr float above = 10;
constexpr float ring = 20;

float draw_words(Frame& frame, const Rect& room, const Option& option) {
    Rect rest = room;
    take_top(rest, write(frame, rest, option.words, Type::body_strong, frame.theme.ink), 1);
    take_top(rest, write(frame, rest, option.note, Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

Rect words_room(const Rect& rect) {
    Rect inner = rect.inset(side, above);
    take_left(inner, ring, 14);
    return inner;
}

} // namespace

float option_card_height(Frame& frame, const Option& option, float width) {
    const Rect room = words_room({0, 0, width, 0});
    return height_of(frame, [&] { return draw_words(frame, room, option); }) + 2 * above;
}

bool draw_option_card(Frame& frame, const Rect& rect, std::string_view label, const Option& option) {
    const Theme& t = frame.theme;
    const Touch touch = press(frame, rect, label, {{}, option.on ? frame.tr("chosen") : ""});
    frame.paint.fill(rect, option.on ? t.accent_soft : touch.hovered ? t.sunken : t.surface, 10);
    frame.paint.frame(rect, option.on ? t.accent : t.edge, option.on ? 2 : std::max(1.5F, t.edge_width), 10);
    focus_ring(frame, rect, 10, touch);
    const InPanel panel(frame, rect);
    const Point centre{rect.x + side + ring / 2, rect.y + rect.h / 2};
    frame.paint.ring(centre, ring / 2 - 1, option.on ? t.accent : t.edge, 2);
    if (option.on) frame.paint.disc(centre, ring / 2 - 5, t.accent);
    draw_words(frame, words_room(rect), option);
    return touch.pressed;
}

} // namespace aplomo::views
