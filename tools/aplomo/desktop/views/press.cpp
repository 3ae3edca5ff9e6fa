#include "desktop/views/press.hpp"

#include <utility>

#include "desktop/views/scroll.hpp"

namespace aplomo::views {

Touch press(Frame& frame, const Rect& rect, std::string_view label, Aloud aloud) {
    if (frame.measuring()) return {};
    Memory& memory = frame.memory;
    const Id id = id_of(label);
    const Rect seen = overlap(rect, frame.seen());
    frame.areas.push_back({std::string(label), rect, seen, id, std::move(aloud)});
    Touch touch;
    touch.hovered = seen.contains(frame.input.mouse);
    if (touch.hovered && frame.input.pressed) memory.held = memory.focus = id;
    touch.held = memory.held == id && touch.hovered;
    touch.pressed = touch.held && frame.input.released;
    const bool chosen = memory.focus == id;
    touch.focused = chosen && memory.focus_shown;
    const bool by_enter = memory.focus_shown && frame.took(Key::enter);
    if (chosen && (by_enter || frame.took(Key::space))) touch.pressed = true;
    if (chosen && memory.focus_moved) bring_into_view(frame, rect);
    return touch;
}

void focus_ring(Frame& frame, const Rect& rect, float radius, const Touch& touch) {
    if (touch.focused) frame.paint.frame(rect.inset(-2), frame.theme.accent, 3, radius + 2);
}

} // namespace aplomo::views
