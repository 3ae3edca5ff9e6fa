#include "desktop/views/decision_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/cost_bar.hpp"
#include "desktop/views/decision_cells.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using screens::DecisionRow;

constexpr float side = 20;
constexpr float gap = 16;
constexpr float number = 28;
constexpr float above_row = 12;
constexpr float columns_from = 720;
constexpr float principle_width = 98;

struct Columns {
    Rect number, said, best, cost, principle, why;
};

Columns columns_of(const Rect& room) {
    Rect rest = room.inset(side, 0);
    Columns c;
    c.number = take_left(rest, number, gap);
    const float words = rest.w - cost_width - principle_width - 4 * gap;
    c.said = take_left(rest, words * 0.32F, gap);
    c.best = take_left(rest, words * 0.3F, gap);
    c.cost = take_left(rest, cost_width, gap);
    c.principle = take_left(rest, principle_width, gap);
    c.why = rest;
    return c;
}

int dearest(const DebriefScreen& debrief) {
    int most = 0;
    for (const auto& decision : debrief.decisions) most = std::max(most, decision.cost);
    return most;
}

/// A table while it is drawn.
struct Table {
    Frame& frame;
    const DebriefScreen& debrief;
    int most;          ///< the cost of the dearest decision
    std::string again; ///< the attempt to try again from a decision on; empty: it is not to be
    RowHeights& heights;
    std::optional<screens::Action>& action;
};

float draw_cells(Table& table, const Rect& room, const DecisionRow& row) {
    Frame& frame = table.frame;
    const Columns c = columns_of(room);
    draw_decision_number(frame, {c.number.x + 13, room.y + 11}, row);
    const float said = std::max(26.0F, draw_said(frame, c.said, row, table.debrief.whose.empty()));
    const float best = draw_best(frame, c.best, row, table.again, table.action);
    draw_cost(frame, c.cost, row.cost, table.most);
    const float touched = draw_touched(frame, c.principle, row);
    return std::max({said, best, touched, draw_why(frame, c.why, row)});
}

float draw_stacked(Table& table, const Rect& room, const DecisionRow& row) {
    Frame& frame = table.frame;
    Rect rest = room.inset(side, 0);
    const Rect left = take_left(rest, number, 12);
    draw_decision_number(frame, {left.x + 13, left.y + 11}, row);
    take_top(rest, draw_said(frame, rest, row, table.debrief.whose.empty()), 4);
    if (!row.best.empty())
        take_top(rest, write(frame, rest, frame.tr("Best option"), Type::label_medium, frame.theme.ink2), 2);
    take_top(rest, draw_best(frame, rest, row, table.again, table.action), 4);
    draw_cost(frame, {rest.x - 12, rest.y, cost_width, 22}, row.cost, table.most);
    const Rect beside{rest.x + cost_width + 8, rest.y, rest.w - cost_width - 8, 22};
    take_top(rest, std::max(22.0F, draw_touched(frame, beside, row)), 4);
    take_top(rest, draw_why(frame, rest, row));
    return rest.y - room.y;
}

float draw_words(Table& table, const Rect& room, const DecisionRow& row) {
    return room.w >= columns_from ? draw_cells(table, room, row) : draw_stacked(table, room, row);
}

/// As measured before for this width, or now.
float row_height(Table& table, float width, std::size_t i) {
    auto& known = table.heights;
    if (known.width != width) known = {width, {}};
    if (known.rows.size() == i)
        known.rows.push_back(
            height_of(table.frame,
                      [&] {
                          return draw_words(table, {0, 0, width, 0}, table.debrief.decisions[i]);
                      }) +
            2 * above_row);
    return known.rows[i];
}

float draw_row(Table& table, const Rect& room, std::size_t i) {
    Frame& frame = table.frame;
    const DecisionRow& row = table.debrief.decisions[i];
    const float height = row_height(table, room.w, i);
    if (frame.measuring()) return height;
    const Theme& t = frame.theme;
    const Rect band{room.x + t.edge_width, room.y, room.w - 2 * t.edge_width, height};
    if (row.cost > 0) frame.paint.fill(band, t.loss_soft);
    rule(frame, room.x + side, room.y, room.w - 2 * side);
    const InPanel panel(frame, {room.x, room.y, room.w, height});
    draw_words(table, {room.x, room.y + above_row, room.w, 0}, row);
    return height;
}

float draw_heads(Frame& frame, const Rect& room, bool mine) {
    const Columns c = columns_of(room);
    const auto put = [&](const Rect& column, const std::string& words) {
        return write(frame, column, words, Type::label_strong, frame.theme.ink);
    };
    const float height = put(c.said, mine ? frame.tr("What you did") : frame.tr("What was done"));
    put(c.best, frame.tr("Best option"));
    put({c.cost.x + 8, c.cost.y, c.cost.w - 8, 18}, frame.tr("Cost"));
    put(c.principle, frame.tr("Principle"));
    put(c.why, frame.tr("Why"));
    return height + 10;
}

} // namespace

float draw_decision_table(Frame& frame, const Rect& room, const DebriefScreen& debrief, RowHeights& heights,
                          std::optional<screens::Action>& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, 20);
    const Rect head = rest.inset(side, 0);
    const std::string title = frame.tr("Decision by decision");
    const std::string sum =
        fmt::format(fmt::runtime(frame.tr("{0}. Points lost against the best choice, in the author’s view.")),
                    sum_of(debrief));
    const float title_width = width_of(frame, title, Type::heading);
    const bool beside = title_width + 24 + width_of(frame, sum, Type::label) <= head.w;
    const float height = write(frame, {head.x, head.y, head.w, 25}, title, Type::heading, t.ink);
    if (beside)
        write(frame, {head.x + title_width, head.y + 4, head.w - title_width, 18}, sum, Type::label, t.ink2,
              Align::right);
    take_top(rest, height, 6);
    if (!beside) take_top(rest, write(frame, {head.x, rest.y, head.w, 18}, sum, Type::label, t.ink2), 6);
    take_top(rest, 4);
    if (room.w >= columns_from) take_top(rest, draw_heads(frame, rest, debrief.whose.empty()));
    Table table{frame,   debrief, dearest(debrief), debrief.whose.empty() ? debrief.attempt : "",
                heights, action};
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i) take_top(rest, draw_row(table, rest, i));
    return rest.y - room.y + 16;
}

} // namespace aplomo::views
