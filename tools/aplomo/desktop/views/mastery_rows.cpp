#include "desktop/views/mastery_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "desktop/views/band.hpp"
#include "desktop/views/figure.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::MasteryRow;
using screens::Principle;
using Asked = std::optional<screens::Action>;

constexpr float gap = 32;
constexpr std::array principles{Principle::empathy, Principle::calm, Principle::solution};

picture::Band band_of(const MasteryRow& row) {
    return {static_cast<double>(row.taken) / row.offered, static_cast<double>(row.least),
            static_cast<double>(row.most), row.offered >= screens::least_chances, row.tag.pitfall};
}

std::string counted(const Frame& frame, const MasteryRow& row) {
    const std::string of = fmt::format(fmt::runtime(frame.tr("{0} of {1}")), figure(frame, row.taken),
                                       figure(frame, row.offered));
    return row.offered < screens::least_chances ? of + " · " + frame.tr("too few") : of;
}

float draw_row(Frame& frame, const Rect& room, const MasteryRow& row, Asked& action) {
    const Theme& t = frame.theme;
    const std::string figures = counted(frame, row);
    const float right = width_of(frame, figures, Type::label_strong) + 1;
    Rect words{room.x, room.y + 4, room.w - right - 12, 18};
    words.h = extent_of(frame, row.tag.name, Type::label, words.w).height;
    const Rect rect{room.x - 8, room.y, room.w + 16, 4 + words.h + 24};
    const Touch touch = press(frame, rect, "tag " + row.tag.id);
    if (touch.hovered) frame.paint.fill(rect, t.sunken, 8);
    focus_ring(frame, rect.inset(1), 8, touch);
    write(frame, words, row.tag.name, Type::label, t.ink);
    write(frame, {room.right() - right, words.y, right, 18}, figures, Type::label_strong, t.ink,
          Align::right);
    draw_band(frame, {room.x, words.bottom() + 3}, room.w, band_of(row));
    if (touch.pressed) action = screens::OpenEntry{row.tag.id};
    return rect.h + 4;
}

float draw_column(Frame& frame, const Rect& room, const std::vector<MasteryRow>& rows, Principle principle,
                  Asked& action) {
    Rect rest = room;
    const Theme& t = frame.theme;
    draw_icon(frame, {rest.x, rest.y, 16, 18}, icon_of(principle), t.ink2);
    take_top(rest,
             write(frame, {rest.x + 24, rest.y, rest.w - 24, 18}, name_of(frame, principle),
                   Type::label_strong, t.ink2),
             8);
    const float before = rest.y;
    for (const auto& row : rows)
        if (row.tag.principle == principle) take_top(rest, draw_row(frame, rest, row, action));
    if (rest.y == before) take_top(rest, write(frame, rest, frame.tr("Nothing yet"), Type::label, t.ink2), 8);
    return rest.y - room.y;
}

} // namespace

float draw_mastery(Frame& frame, const Rect& room, const std::vector<MasteryRow>& rows, Asked& action) {
    const float columns = room.w >= 860 ? 3 : 1;
    const float width = (room.w - gap * (columns - 1)) / columns;
    Rect rest = room;
    float tallest = 0;
    for (std::size_t i = 0; i < principles.size(); ++i) {
        const Rect column{columns > 1 ? room.x + static_cast<float>(i) * (width + gap) : rest.x, rest.y,
                          width, 0};
        const float height = draw_column(frame, column, rows, principles[i], action);
        if (columns > 1)
            tallest = std::max(tallest, height);
        else
            take_top(rest, height, 12);
    }
    return columns > 1 ? tallest : rest.y - 12 - room.y;
}

} // namespace aplomo::views
