#include "desktop/views/heat.hpp"

#include <fmt/format.h>

#include "desktop/views/kept.hpp"
#include "desktop/views/picture.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using picture::HeatMap;
using picture::HeatTable;

constexpr float between_blocks = 12;

picture::HeatWords words_of(const Frame& frame) {
    return {frame.tr("too few"), frame.tr("below 50"), frame.tr("85 and more")};
}

/// What a table is drawn from.
struct Source {
    HeatTable table;
    picture::HeatWords words;
    bool operator==(const Source&) const = default;
};

std::string told(const Frame& frame, const HeatTable& table, const picture::HeatPlace& place) {
    const auto& row = table.rows[place.row];
    const auto& cell = row.cells[place.column];
    const auto& name = table.columns[place.column].name;
    if (!cell.figure)
        return fmt::format(fmt::runtime(frame.tr("{0} · {1}: too few to tell, {2}.")), row.name, name,
                           cell.n);
    if (cell.least == 0 && cell.most == 100)
        return fmt::format(fmt::runtime(frame.tr("{0} · {1}: {2}, from {3}.")), row.name, name, *cell.figure,
                           cell.n);
    return fmt::format(fmt::runtime(frame.tr("{0} · {1}: {2}, from {3}. Truly between {4} and {5}, nineteen "
                                             "times in twenty.")),
                       row.name, name, *cell.figure, cell.n, cell.least, cell.most);
}

void touch_name(Frame& frame, const Rect& rect, const std::string& label, const std::string& name,
                std::optional<std::size_t>& pressed, std::size_t at) {
    const Touch touch = press(frame, rect, label, {name, {}});
    if (touch.hovered) frame.paint.fill(rect, frame.theme.sunken, 6);
    focus_ring(frame, rect.inset(2), 6, touch);
    if (touch.pressed) pressed = at;
}

void touch_cells(Frame& frame, Point origin, const HeatTable& table, const HeatMap& map, Tip& tip) {
    if (frame.measuring()) return;
    const Rect all{origin.x, origin.y, in_pixels(map.picture.width), in_pixels(map.picture.height)};
    if (!overlap(all, frame.seen()).contains(frame.input.mouse)) return;
    for (const auto& place : map.cells) {
        const Rect rect = on_screen(origin, place.box);
        if (rect.contains(frame.input.mouse)) tip = {told(frame, table, place), rect};
    }
}

} // namespace

float draw_heat(Frame& frame, const Rect& room, const HeatTable& table, std::string_view label,
                std::string_view prefix, std::optional<std::size_t>& pressed, Tip& tip) {
    const auto& all =
        kept(frame, label, Source{table, words_of(frame)}, room.w, [](const Source& from, float width) {
            return heat_maps(from.table, from.words, in_points(width));
        });
    Rect rest = room;
    if (all.size() > 1)
        take_top(rest,
                 write(frame, rest, frame.tr("There are more columns further down."), Type::label,
                       frame.theme.ink2),
                 between_blocks);
    for (const auto& map : all) {
        const Point origin{rest.x, rest.y};
        const bool first = &map == &all.front(); // the names lead on from there alone
        for (std::size_t i = 0; first && !prefix.empty() && i < map.names.size(); ++i)
            touch_name(frame, on_screen(origin, map.names[i]), std::string(prefix) + std::to_string(i),
                       table.rows[i].name, pressed, i);
        render(frame, origin, map.picture);
        touch_cells(frame, origin, table, map, tip);
        take_top(rest, in_pixels(map.picture.height), &map == &all.back() ? 0 : between_blocks);
    }
    return rest.y - room.y;
}

float draw_heat_legend(Frame& frame, const Rect& room) {
    const auto legend = heat_legend(words_of(frame), in_points(room.w));
    render(frame, {room.x, room.y}, legend);
    return in_pixels(legend.height);
}

} // namespace aplomo::views
