#include "desktop/views/choice.hpp"

#include <numeric>

#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float height = 44;
constexpr float inside = 4;
constexpr float pill = 34;

std::string label_of(std::string_view prefix, std::size_t i) {
    return std::string(prefix) + std::to_string(i);
}

bool draw_segment(Frame& frame, const Rect& rect, const std::string& label, const std::string& words,
                  bool on) {
    const Theme& t = frame.theme;
    const Touch touch = press(frame, rect, label, {words, on ? frame.tr("chosen") : ""});
    if (on) {
        frame.paint.fill(rect, t.surface, 7);
        frame.paint.frame(rect, t.edge_width > 1 ? t.accent : t.line, t.edge_width, 7);
    }
    focus_ring(frame, rect.inset(2), 7, touch);
    const InPanel panel(frame, rect);
    write_middle(frame, rect, words, on ? Type::body_strong : Type::body,
                 on || touch.hovered ? t.ink : t.ink2, Align::centre);
    return touch.pressed;
}

struct PillInk {
    Colour ground, words;
};

/// The chosen one is filled, and the others have an edge: where there are no tints, with the accent itself.
PillInk pill_ink(const Theme& t, bool on, bool hovered) {
    if (!on) return {hovered ? t.sunken : t.bg, t.ink};
    const bool tints = t.edge_width <= 1;
    return {tints ? t.accent_soft : t.accent, tints ? t.accent : t.on_accent};
}

} // namespace

float draw_choice(Frame& frame, const Rect& room, std::string_view prefix,
                  const std::vector<std::string>& words, std::size_t on,
                  std::optional<std::size_t>& pressed) {
    std::vector<float> widths;
    for (const auto& word : words) widths.push_back(width_of(frame, word, Type::body_strong) + 20);
    const float needed = std::accumulate(widths.begin(), widths.end(), 0.0F);
    const auto n = static_cast<float>(words.size());
    const bool stacked = needed + 2 * inside > room.w;
    const float spare = (room.w - 2 * inside - needed) / n;
    const Rect ground{room.x, room.y, room.w, stacked ? (height - inside) * n + inside : height};
    frame.paint.fill(ground, frame.theme.sunken, 10);
    if (frame.theme.edge_width > 1) frame.paint.frame(ground, frame.theme.line, frame.theme.edge_width, 10);
    const Rect inner = ground.inset(inside);
    float x = inner.x;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto at = static_cast<float>(i);
        const Rect one = stacked
                             ? Rect{inner.x, inner.y + at * (height - inside), inner.w, height - 2 * inside}
                             : Rect{x, inner.y, widths[i] + spare, inner.h};
        x += one.w;
        if (draw_segment(frame, one, label_of(prefix, i), words[i], i == on)) pressed = i;
    }
    return ground.h;
}

float pills_width(const Frame& frame, const std::vector<std::string>& words) {
    float width = -8;
    for (const auto& word : words) width += width_of(frame, word, Type::label_medium) + 28 + 8;
    return width;
}

float draw_pills(Frame& frame, const Rect& room, std::string_view prefix,
                 const std::vector<std::string>& words, std::size_t on, std::optional<std::size_t>& pressed) {
    const Theme& t = frame.theme;
    Point at{room.x, room.y};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const float width = width_of(frame, words[i], Type::label_medium) + 28;
        if (at.x > room.x && at.x + width > room.right()) at = {room.x, at.y + pill + 8};
        const Rect rect{at.x, at.y, width, pill};
        const Touch touch =
            press(frame, rect, label_of(prefix, i), {words[i], i == on ? frame.tr("chosen") : ""});
        const PillInk ink = pill_ink(t, i == on, touch.hovered);
        frame.paint.fill(rect, ink.ground, pill / 2);
        if (i != on) frame.paint.frame(rect, t.edge, t.edge_width, pill / 2);
        if (i == on && t.edge_width <= 1) frame.paint.frame(rect, t.accent, 2, pill / 2);
        focus_ring(frame, rect, pill / 2, touch);
        const InPanel panel(frame, rect);
        write_middle(frame, rect, words[i], Type::label_medium, ink.words, Align::centre);
        if (touch.pressed) pressed = i;
        at.x += width + 8;
    }
    return at.y + pill - room.y;
}

} // namespace aplomo::views
