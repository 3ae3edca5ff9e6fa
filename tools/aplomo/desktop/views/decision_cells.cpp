#include "desktop/views/decision_cells.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DecisionRow;

Type type_of(const DecisionRow& row) { return row.cost > 0 ? Type::body_strong : Type::body; }

std::string said(const Frame& frame, const DecisionRow& row) {
    return row.act ? row.said : quoted(frame, row.said);
}

float draw_best_words(Frame& frame, const Rect& room, const DecisionRow& row) {
    const Theme& t = frame.theme;
    if (!row.best.empty())
        return write(frame, room, row.best_act ? row.best : quoted(frame, row.best), type_of(row), t.ink);
    if (row.harms)
        return write(frame, room, frame.tr("No other would have earned more from here"), Type::body, t.ink2);
    draw_icon(frame, {room.x, room.y, 16, 22}, Icon::check, t.accent);
    return write(frame, {room.x + 24, room.y, room.w - 24, 22},
                 row.number == 0 ? frame.tr("A good choice") : frame.tr("It was the best"), Type::body,
                 t.ink2);
}

} // namespace

void draw_decision_number(Frame& frame, Point centre, const DecisionRow& row) {
    const Theme& t = frame.theme;
    const bool costly = row.cost > 0;
    const Rect disc{centre.x - 13, centre.y - 13, 26, 26};
    const auto name =
        fmt::format(fmt::runtime(frame.tr("Decision {0}: go to its mark in the chart")), row.number);
    const Touch touch = press(frame, disc, "decision " + std::to_string(row.number), {name, {}});
    if (touch.pressed) frame.memory.jump = id_of("mark " + std::to_string(row.number));
    focus_ring(frame, disc, 13, touch);
    if (costly)
        frame.paint.disc(centre, 13, t.loss);
    else
        frame.paint.ring(centre, 13, t.edge, std::max(1.2F, t.edge_width));
    if (row.number == 0)
        return draw_icon(frame, {centre.x - 13, centre.y - 13, 26, 26}, Icon::folder_open,
                         costly ? t.surface : t.ink2);
    write(frame, {centre.x - 13, centre.y - 9, 26, 18}, std::to_string(row.number), Type::label_strong,
          costly ? t.surface : t.ink, Align::centre);
}

float draw_said(Frame& frame, const Rect& room, const DecisionRow& row, bool mine) {
    Rect rest = room;
    const std::string words = row.said.empty() ? frame.tr("Nothing read") : said(frame, row);
    take_top(rest, write(frame, rest, words, type_of(row), frame.theme.ink));
    if (row.typed.empty()) return rest.y - room.y;
    take_top(rest, 4);
    draw_icon(frame, {rest.x, rest.y, 14, 18}, Icon::pencil, frame.theme.ink2);
    const auto before = mine ? frame.tr("Before, you typed: {0}") : frame.tr("Before, they typed: {0}");
    const auto typed = fmt::format(fmt::runtime(before), quoted(frame, row.typed));
    take_top(rest,
             write(frame, {rest.x + 20, rest.y, rest.w - 20, 18}, typed, Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

float draw_best(Frame& frame, const Rect& room, const DecisionRow& row, const std::string& attempt,
                std::optional<screens::Action>& action) {
    Rect rest = room;
    take_top(rest, draw_best_words(frame, rest, row));
    if (row.cost == 0 || row.number == 0 || attempt.empty()) return rest.y - room.y;
    const Caption caption{.words = frame.tr("Try again from here"), .before = Icon::undo};
    if (link(frame, {rest.x - 6, rest.y + 2}, "from " + std::to_string(row.number), caption,
             frame.theme.accent))
        action = screens::RetryFrom{attempt, row.number};
    return rest.y + 34 - room.y;
}

float draw_touched(Frame& frame, const Rect& room, const DecisionRow& row) {
    if (!row.principle) return 0;
    draw_icon(frame, {room.x, room.y, 16, 22}, icon_of(*row.principle), frame.theme.ink2);
    return write(frame, {room.x + 24, room.y, room.w - 24, 22}, name_of(frame, *row.principle), Type::body,
                 frame.theme.ink2);
}

float draw_why(Frame& frame, const Rect& room, const DecisionRow& row) {
    Rect rest = room;
    take_top(rest, write(frame, rest, row.why, Type::body, frame.theme.ink2));
    if (row.closed.empty()) return rest.y - room.y;
    if (!row.why.empty()) take_top(rest, 6);
    draw_icon(frame, {rest.x, rest.y, 14, 18}, Icon::lock, frame.theme.ink);
    take_top(rest, write(frame, {rest.x + 20, rest.y, rest.w - 20, 18}, row.closed, Type::label_medium,
                         frame.theme.ink));
    return rest.y - room.y;
}

} // namespace aplomo::views
