#include "desktop/views/text_field.hpp"

#include <cmath>
#include <limits>

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

/// The byte whose caret is nearest to a point, from the top left corner of the text.
std::size_t byte_at(const Frame& frame, const std::string& text, float width, Point point) {
    std::size_t nearest = text.size();
    float least = 1e9F;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
        const Point at = caret_in(frame, text, width, i);
        const float line = frame.fonts[Type::reply].line;
        const float far = std::fabs(at.x - point.x) + 8 * std::fabs(at.y + line / 2 - point.y);
        if (far < least) least = far, nearest = i;
    }
    return nearest;
}

/// The keys that go from line to line.
void walk_lines(const Frame& frame, Edited& edited, float width) {
    const float line = frame.fonts[Type::reply].line;
    for (const Key key : frame.input.keys) {
        if (key != Key::up && key != Key::down) continue;
        const Point at = caret_in(frame, edited.text, width, edited.caret);
        const float to = at.y + (key == Key::up ? -0.5F : 1.5F) * line;
        const float end = extent_of(frame, edited.text, Type::reply, width).height;
        edited.caret = to < 0     ? 0
                       : to > end ? edited.text.size()
                                  : byte_at(frame, edited.text, width, {at.x, to});
    }
}

} // namespace

void draw_field_ground(Frame& frame, const Rect& rect, bool focused, bool hovered) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, t.surface, 10);
    frame.paint.frame(rect, hovered ? t.ink2 : t.edge, std::max(1.5F, t.edge_width), 10);
    if (focused) frame.paint.frame(rect.inset(-1), t.accent, 3, 11);
}

void begin_in(Frame& frame, std::string_view label) {
    Memory& memory = frame.memory;
    if (memory.focus != 0) return;
    memory.focus = id_of(label);
    memory.typing = memory.typing_lines = true;
    memory.caret = std::numeric_limits<std::size_t>::max();
}

float text_field_height(const Frame& frame, const std::string& text, float width) {
    const float line = frame.fonts[Type::reply].line;
    return std::max(line, extent_of(frame, text, Type::reply, width - 2 * side).height) + 2 * above;
}

Typing text_field(Frame& frame, const Rect& rect, std::string_view label, const std::string& name,
                  const std::string& text, const std::string& hint) {
    Memory& memory = frame.memory;
    const Id id = id_of(label);
    const Touch touch = press(frame, rect, label, {name, text.empty() ? hint : text});
    const Rect room = rect.inset(side, above);
    if (!frame.measuring()) {
        frame.areas.back().typed_in = true;
        frame.areas.back().typed_lines = room.h > frame.fonts[Type::reply].line + 1;
    }
    const bool mine = memory.focus == id && !frame.measuring();
    if (mine) memory.caret = std::min(memory.caret, text.size());
    const Point mouse{frame.input.mouse.x - room.x, frame.input.mouse.y - room.y};
    if (mine && touch.hovered && frame.input.pressed) memory.caret = byte_at(frame, text, room.w, mouse);
    Edited edited{text, memory.caret};
    if (mine && memory.typing) {
        if (memory.typing_lines) walk_lines(frame, edited, room.w);
        edited = edit(edited, frame.input);
        memory.caret = edited.caret;
    }
    draw_field_ground(frame, rect, mine, touch.hovered);
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
