#include "desktop/views/heat.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::HeatCell;
using screens::HeatRow;
using screens::HeatTable;

constexpr float cell_height = 43;
constexpr float apart = 4;
constexpr float before_group = 12;
constexpr float narrowest = 62, widest = 112;
constexpr std::array steps{50, 65, 75, 85}; // where the next tint begins

Colour tint(const Theme& t, int figure) {
    if (t.edge_width > 1) return t.surface; // high contrast: no tints
    switch (std::upper_bound(steps.begin(), steps.end(), figure) - steps.begin()) {
    case 0: return mix(t.loss_soft, t.loss, 0.28F);
    case 1: return t.loss_soft;
    case 2: return mix(t.surface, t.edge, 0.2F);
    case 3: return mix(t.surface, t.accent, 0.2F);
    default: return mix(t.accent_soft, t.accent, 0.38F);
    }
}

/// How wide the columns are: each word of a heading on one line.
float column_width(const Frame& frame, const HeatTable& table) {
    float width = narrowest;
    for (const auto& column : table.columns)
        for (std::size_t at = 0; at < column.name.size();) {
            const auto end = std::min(column.name.find(' ', at), column.name.size());
            width = std::max(width, 6 + width_of(frame, column.name.substr(at, end - at), Type::note_strong));
            at = end + 1;
        }
    return std::min(width, widest);
}

/// Part of a table: as many columns as fit, and where they lie.
struct Block {
    Frame& frame;
    const HeatTable& table;
    std::size_t first = 0, end = 0;
    float names = 0, column = 0;
    std::string_view prefix;
    std::optional<std::size_t>& pressed;
    Tip& tip;

    bool set_apart(std::size_t i) const { return i > first && table.columns[i].apart; }

    Rect place(const Rect& row, std::size_t i) const {
        float x = row.x + names;
        for (std::size_t before = first; before < i; ++before)
            x += column + apart + (set_apart(before + 1) ? before_group : 0);
        return {x, row.y, column, row.h};
    }

    float draw_heads(const Rect& room) const {
        float tallest = 0;
        for (std::size_t i = first; i < end; ++i)
            tallest =
                std::max(tallest, extent_of(frame, table.columns[i].name, Type::note_strong, column).height);
        for (std::size_t i = first; i < end; ++i) {
            const auto& name = table.columns[i].name;
            const float height = extent_of(frame, name, Type::note_strong, column).height;
            const Rect place_of = place(room, i);
            write(frame, {place_of.x, room.y + tallest - height, column, height}, name, Type::note_strong,
                  frame.theme.ink2, Align::centre);
        }
        return tallest + 6;
    }

    std::string told(const HeatRow& row, std::size_t i) const {
        const HeatCell& cell = row.cells[i];
        const auto& name = table.columns[i].name;
        if (!cell.figure)
            return fmt::format(fmt::runtime(frame.tr("{0} · {1}: too few to tell, {2}.")), row.name, name,
                               cell.n);
        if (cell.least == 0 && cell.most == 100)
            return fmt::format(fmt::runtime(frame.tr("{0} · {1}: {2}, from {3}.")), row.name, name,
                               *cell.figure, cell.n);
        return fmt::format(
            fmt::runtime(frame.tr("{0} · {1}: {2}, from {3}. Truly between {4} and {5}, nineteen "
                                  "times in twenty.")),
            row.name, name, *cell.figure, cell.n, cell.least, cell.most);
    }

    void draw_figure(const Rect& rect, const HeatCell& cell) const {
        const Theme& t = frame.theme;
        const std::string figure = std::to_string(*cell.figure), n = "n" + std::to_string(cell.n);
        const float wide = width_of(frame, figure, Type::body_strong), small = width_of(frame, n, Type::note);
        const bool beside = wide + 5 + small <= rect.w - 6;
        const float x = rect.x + (rect.w - (beside ? wide + 5 + small : wide)) / 2;
        const float y = rect.y + (rect.h - (beside ? 22 : 36)) / 2;
        write(frame, {x, y, wide + 1, 22}, figure, Type::body_strong, t.ink);
        if (beside)
            write(frame, {x + wide + 5, y + 4, small + 1, 16}, n, Type::note, t.ink);
        else
            write(frame, {rect.x, y + 20, rect.w, 16}, n, Type::note, t.ink, Align::centre);
    }

    void draw_cell(const Rect& rect, const HeatRow& row, std::size_t i) const {
        const Theme& t = frame.theme;
        const HeatCell& cell = row.cells[i];
        if (frame.measuring()) return;
        if (overlap(rect, frame.seen()).contains(frame.input.mouse)) tip = {told(row, i), rect};
        if (!cell.figure) {
            frame.paint.dashed_frame(rect, t.edge, 1, 6, 3, 3);
            return write_middle(frame, rect.inset(3, 0), frame.tr("too few"), Type::note, t.ink2,
                                Align::centre);
        }
        frame.paint.fill(rect, tint(t, *cell.figure), 6);
        if (t.edge_width > 1) frame.paint.frame(rect, t.line, 1, 6);
        draw_figure(rect, cell);
    }

    void draw_name(const Rect& rect, std::size_t at) const {
        const Theme& t = frame.theme;
        const auto& name = table.rows[at].name;
        const Rect words{rect.x + 8, rect.y, rect.w - 16, rect.h};
        if (prefix.empty() || first > 0) // the names lead on from the first block alone
            return write_middle(frame, words, name, Type::label, t.ink);
        const Touch touch = press(frame, rect, std::string(prefix) + std::to_string(at), {name, {}});
        if (touch.hovered) frame.paint.fill(rect, t.sunken, 6);
        focus_ring(frame, rect.inset(2), 6, touch);
        write_middle(frame, words, name, Type::label_medium, t.ink);
        if (touch.pressed) pressed = at;
    }

    float draw_row(const Rect& room, std::size_t at) const {
        const auto words = extent_of(frame, table.rows[at].name, Type::label_medium, names - 24);
        const Rect row{room.x, room.y, room.w, std::max(cell_height, words.height + 8)};
        draw_name({row.x, row.y, names - 8, row.h}, at);
        for (std::size_t i = first; i < end; ++i) draw_cell(place(row, i), table.rows[at], i);
        return row.h + apart;
    }

    float draw(const Rect& room) const {
        Rect rest = room;
        take_top(rest, draw_heads(rest));
        for (std::size_t i = 0; i < table.rows.size(); ++i) take_top(rest, draw_row(rest, i));
        return rest.y - room.y;
    }
};

} // namespace

float draw_heat(Frame& frame, const Rect& room, const HeatTable& table, std::string_view prefix,
                std::optional<std::size_t>& pressed, Tip& tip) {
    const float column = column_width(frame, table);
    const float names = std::clamp(room.w * 0.16F, 100.0F, 190.0F);
    const float fit = (room.w - names - before_group) / (column + apart);
    const auto at_once = static_cast<std::size_t>(std::max(1.0F, fit));
    Rect rest = room;
    for (std::size_t first = 0; first < table.columns.size(); first += at_once) {
        const auto end = std::min(table.columns.size(), first + at_once);
        const Block block{frame, table, first, end, names, column, prefix, pressed, tip};
        take_top(rest, block.draw(rest), end < table.columns.size() ? 16 : 0);
    }
    return rest.y - room.y;
}

float draw_heat_legend(Frame& frame, const Rect& room) {
    const Theme& t = frame.theme;
    if (t.edge_width > 1) return 0; // without tints there is nothing to explain
    const std::array words{frame.tr("below 50"), std::string("50–64"), std::string("65–74"),
                           std::string("75–84"), frame.tr("85 and more")};
    constexpr std::array examples{0, 50, 65, 75, 85};
    Point at{room.x, room.y};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const float wide = 22 + width_of(frame, words[i], Type::label);
        if (at.x > room.x && at.x + wide > room.right()) at = {room.x, at.y + 22};
        frame.paint.fill({at.x, at.y + 2, 14, 14}, tint(t, examples[i]), 3);
        frame.paint.frame({at.x, at.y + 2, 14, 14}, t.line, t.edge_width, 3);
        write(frame, {at.x + 22, at.y, wide - 21, 18}, words[i], Type::label, t.ink2);
        at.x += wide + 16;
    }
    return at.y + 18 - room.y;
}

} // namespace aplomo::views
