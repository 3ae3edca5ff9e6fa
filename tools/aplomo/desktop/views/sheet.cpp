#include "desktop/views/sheet.hpp"

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 20;

float draw_words(Frame& frame, const Rect& room, const Sheet& sheet) {
    Rect rest = room;
    take_top(rest, write(frame, rest, sheet.title, Type::heading, frame.theme.ink), 12);
    return rest.y - room.y + sheet.draw(rest);
}

float sheet_height(Frame& frame, float width, const Sheet& sheet) {
    return 2 * padding + height_of(frame, [&] {
               return draw_words(frame, {0, 0, width - 2 * padding, 0}, sheet);
           });
}

void draw_sheet(Frame& frame, const Rect& rect, const Sheet& sheet) {
    card(frame, rect);
    const InPanel panel(frame, rect);
    draw_words(frame, rect.inset(padding), sheet);
}

} // namespace

float draw_pair(Frame& frame, const Rect& room, const Sheet& wide, const Sheet& narrow) {
    const bool beside = room.w >= 900;
    const float right = beside ? std::max(340.0F, room.w * 0.38F) : room.w;
    const float left = beside ? room.w - right - sheet_gap : room.w;
    float first = sheet_height(frame, left, wide);
    float second = sheet_height(frame, right, narrow);
    if (beside) first = second = std::max(first, second);
    draw_sheet(frame, {room.x, room.y, left, first}, wide);
    const Rect other = beside ? Rect{room.x + left + sheet_gap, room.y, right, second}
                              : Rect{room.x, room.y + first + sheet_gap, right, second};
    draw_sheet(frame, other, narrow);
    return other.bottom() - room.y;
}

float draw_alone(Frame& frame, const Rect& room, const Sheet& sheet) {
    const Rect rect{room.x, room.y, room.w, sheet_height(frame, room.w, sheet)};
    draw_sheet(frame, rect, sheet);
    return rect.h;
}

} // namespace aplomo::views
