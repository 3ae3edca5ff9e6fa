#include "desktop/views/empty.hpp"

#include <algorithm>

#include "desktop/views/text.hpp"

namespace aplomo::views {

float draw_empty(Frame& frame, const Rect& room, const Empty& empty, bool& pressed) {
    Rect rest = room;
    take_top(rest, write(frame, rest, empty.words, Type::reply, frame.theme.ink), 16);
    const Rect rect{rest.x, rest.y, std::min(rest.w, button_width(frame, empty.next)), button_height};
    pressed |= button(frame, rect, empty.label, empty.next, Weight::next);
    return rect.bottom() - room.y;
}

} // namespace aplomo::views
