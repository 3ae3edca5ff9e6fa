#include "desktop/views/skeleton.hpp"

#include <cmath>

#include "desktop/views/card.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float gap = 16;
constexpr float padding = 20;
constexpr float least_card = 290;
constexpr float card_height = 214;
constexpr float seconds = 0.15F; ///< what takes less flashes by

/// Something to come; in high contrast its outline.
void draw_shape(Frame& frame, const Rect& rect, float radius) {
    const Theme& t = frame.theme;
    if (t.edge_width > 1) return frame.paint.frame(rect, t.line, t.edge_width, radius);
    frame.paint.fill(rect, t.line.faded(0.6F), radius);
}

/// A line of words to come; `share` of the width.
void draw_line(Frame& frame, Rect& rest, float share, float high) {
    const Rect line = take_top(rest, high, 10);
    draw_shape(frame, {line.x, line.y, line.w * share, high}, high / 2);
}

void draw_next(Frame& frame, const Rect& box) {
    card(frame, box);
    Rect inner = box.inset(padding);
    const Rect picture = take_left(inner, std::min(inner.h, inner.w * 0.3F), 28);
    draw_shape(frame, picture, 12);
    draw_line(frame, inner, 0.2F, 20);
    draw_line(frame, inner, 0.55F, 28);
    for (const float share : {0.3F, 0.9F, 0.8F}) draw_line(frame, inner, share, 14);
}

void draw_card(Frame& frame, const Rect& box) {
    card(frame, box);
    Rect inner = box.inset(padding);
    Rect head = take_top(inner, 76, 20);
    draw_shape(frame, take_left(head, 76, 14), 10);
    take_top(head, 12);
    draw_line(frame, head, 0.9F, 18);
    draw_line(frame, head, 0.5F, 12);
    for (const float share : {0.7F, 0.6F}) draw_line(frame, inner, share, 12);
}

void draw_sheet(Frame& frame, const Rect& box) {
    card(frame, box);
    Rect inner = box.inset(padding);
    draw_line(frame, inner, 0.3F, 20);
    for (const float share : {0.9F, 0.75F, 0.85F, 0.6F}) draw_line(frame, inner, share, 14);
}

/// What comes at once is not announced.
bool is_due(Frame& frame) {
    return !frame.measuring() && (frame.still || frame.memory.rise(id_of("skeleton"), seconds) >= 1);
}

} // namespace

float draw_skeleton(Frame& frame, const Rect& room) {
    Rect rest = room;
    const Rect next = take_top(rest, 256, 24);
    const float columns = std::floor(std::clamp((room.w + gap) / (least_card + gap), 1.0F, 4.0F));
    const float width = (room.w - gap * (columns - 1)) / columns;
    if (is_due(frame)) {
        draw_next(frame, next);
        for (float x = room.x; x < room.right() - gap; x += width + gap)
            draw_card(frame, {x, rest.y, width, card_height});
    }
    return rest.y + card_height - room.y;
}

float draw_sheets_skeleton(Frame& frame, const Rect& room, const std::string& words) {
    constexpr float sheet_height = 178;
    Rect rest = room;
    take_top(rest, write(frame, rest, words, Type::reply, frame.theme.ink), gap);
    const bool due = is_due(frame);
    for (int i = 0; i < 2; ++i) {
        const Rect sheet = take_top(rest, sheet_height, gap);
        if (due) draw_sheet(frame, sheet);
    }
    return rest.y - gap - room.y;
}

} // namespace aplomo::views
