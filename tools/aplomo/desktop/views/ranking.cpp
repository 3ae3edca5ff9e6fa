#include "desktop/views/ranking.hpp"

#include <fmt/format.h>

#include <utility>

#include "desktop/views/card.hpp"
#include "desktop/views/figure.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::RankRow;
using Asked = std::optional<screens::Action>;

constexpr float padding = 10;
constexpr float place_width = 44;

/// "78 ± 4 · 12 attempts"
std::string figures(const Frame& frame, const RankRow& row) {
    const auto n =
        fmt::format(fmt::runtime(frame.counted("{0} attempt", "{0} attempts", row.n)), figure(frame, row.n));
    if (!row.place) return n;
    if (!row.margin) return fmt::format("{} · {}", row.points, n);
    return fmt::format("{} ± {} · {}", row.points, *row.margin, n);
}

float draw_words(Frame& frame, const Rect& room, const RankRow& row) {
    const Theme& t = frame.theme;
    const auto told = figures(frame, row);
    const float right = width_of(frame, told, Type::label_strong) + 1;
    Rect rest = room;
    const Rect place = take_left(rest, place_width);
    if (row.place)
        write(frame, {place.x, place.y, place.w, 18}, std::to_string(*row.place), Type::label_strong, t.ink);
    write(frame, {rest.right() - right, rest.y, right, 18}, told, Type::label_strong, t.ink);
    return write(frame, {rest.x, rest.y, rest.w - right - 16, 18}, row.person, Type::label_medium, t.ink);
}

void draw_row(Frame& frame, Rect& rest, const RankRow& row, std::size_t at, Asked& action) {
    const Rect inner{rest.x, rest.y + padding, rest.w, 0};
    const float height = height_of(frame, [&] { return draw_words(frame, inner, row); });
    const Rect rect{rest.x - 8, rest.y, rest.w + 16, height + 2 * padding};
    const Touch touch = press(frame, rect, "rank " + std::to_string(at));
    if (touch.hovered) frame.paint.fill(rect, frame.theme.sunken, 8);
    focus_ring(frame, rect.inset(1), 8, touch);
    draw_words(frame, inner, row);
    take_top(rest, rect.h);
    if (touch.pressed) action = screens::ShowTrainee{row.person};
}

} // namespace

float draw_ranking(Frame& frame, const Rect& room, const screens::TeamScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    bool placed = true;
    for (std::size_t i = 0; i < screen.ranking.size(); ++i) {
        const auto& row = screen.ranking[i];
        if (!row.place && std::exchange(placed, false)) {
            if (i > 0) take_top(rest, 14);
            take_top(rest,
                     write(frame, rest, frame.tr("Not placed: too few attempts"), Type::label_strong, t.ink2),
                     4);
        } else if (i > 0) {
            rule(frame, rest.x, rest.y, rest.w);
        }
        draw_row(frame, rest, row, i, action);
    }
    const std::string note = frame.tr(
        "By the mean of all verified scores; equal points share a place. ± is how far the true mean may lie "
        "away, nineteen times in twenty: where that is more than what lies between two people, their order "
        "may "
        "be chance.");
    take_top(rest, 8);
    return rest.y - room.y + write(frame, rest, note, Type::label, t.ink2);
}

} // namespace aplomo::views
