#include "desktop/views/text_field.hpp"

#include <cmath>

#include "desktop/views/edit.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float side = 14;
constexpr float above = 10;

/// Where the caret stands, from the top left corner of the text.
Point caret_in(const Frame& frame, const std::string& text, float width, std::size_t caret) {
    const float line = frame.fonts[Type::reply].line;
    Point at;
    for (const auto& part : lines_of(frame, text, Type::reply, width)) {
        if (caret < part.begin) break;
        const auto here = std::string_view(text).substr(part.begin, caret - part.begin);
        at = {std::min(width, width_of(frame, here, Type::reply)), at.y + line};
    }
    return {at.x, std::max(0.0F, at.y - line)};
}

/// The byte that a press is nearest to.
std::size_t byte_at(const Frame& frame, const std::string& text, const Rect& room) {
    const Point mouse = frame.input.mouse;
    std::size_t nearest = text.size();
    float least = 1e9F;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
        const Point at = caret_in(frame, text, room.w, i);
        const float line = frame.fonts[Type::reply].line;
        const float far =
            std::fabs(room.x + at.x - mouse.x) + 8 * std::fabs(room.y + at.y + line / 2 - mouse.y);
        if (far < least) least = far, nearest = i;
    }
    return nearest;
}

void draw_ground(Frame& frame, const Rect& rect, bool focused, bool hovered) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, t.surface, 10);
    frame.paint.frame(rect, hovered ? t.ink2 : t.edge, std::max(1.5F, t.edge_width), 10);
    if (focused) frame.paint.frame(rect.inset(-1), t.accent, 3, 11);
}

} // namespace

float text_field_height(const Frame& frame, const std::string& text, float width) {
    const float line = frame.fonts[Type::reply].line;
    return std::max(line, extent_of(frame, text, Type::reply, width - 2 * side).height) + 2 * above;
}

Typing text_field(Frame& frame, const Rect& rect, std::string_view label, const std::string& name,
                  const std::string& text, const std::string& hint) {
    Memory& memory = frame.memory;
    const Id id = id_of(label);
    const Touch touch = press(frame, rect, label, {name, text.empty() ? hint : text});
    if (!frame.measuring()) frame.areas.back().typed_in = true;
    const Rect room = rect.inset(side, above);
    const bool mine = memory.focus == id && !frame.measuring();
    if (mine) memory.caret = std::min(memory.caret, text.size());
    if (mine && touch.hovered && frame.input.pressed) memory.caret = byte_at(frame, text, room);
    Edited edited{text, memory.caret};
    if (mine && memory.typing) edited = edit(edited, frame.input), memory.caret = edited.caret;
    draw_ground(frame, rect, mine, touch.hovered);
    const InPanel panel(frame, rect);
    if (edited.text.empty())
        write(frame, room, hint, Type::reply, frame.theme.ink3);
    else
        write(frame, room, edited.text, Type::reply, frame.theme.ink);
    if (mine) {
        const Point at = caret_in(frame, edited.text, room.w, memory.caret);
        frame.paint.fill({room.x + at.x, room.y + at.y + 2, 2, frame.fonts[Type::reply].line - 4},
                         frame.theme.accent);
    }
    return {edited.text == text ? std::nullopt : std::optional(edited.text),
            mine && memory.typing && frame.took(Key::enter)};
}

} // namespace aplomo::views
