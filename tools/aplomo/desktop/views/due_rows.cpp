#include "desktop/views/due_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DueRow;
using Asked = std::optional<screens::Action>;

constexpr std::size_t most = 8;
constexpr float padding = 10;

std::string when(const Frame& frame, const DueRow& row) {
    if (row.days == 0) return frame.tr("today");
    if (row.days == 1) return fmt::format(fmt::runtime(frame.tr("{0}, tomorrow")), row.date);
    if (row.days < 0)
        return fmt::format(fmt::runtime(frame.counted("due {0} day ago", "due {0} days ago", -row.days)),
                           -row.days);
    return fmt::format(fmt::runtime(frame.counted("{1}, tomorrow", "{1}, in {0} days", row.days)), row.days,
                       row.date);
}

float draw_row(Frame& frame, const Rect& room, const DueRow& row, Asked& action) {
    const Theme& t = frame.theme;
    const std::string words = when(frame, row);
    const float icon = row.days <= 0 ? 22 : 0;
    const float right = width_of(frame, words, Type::label_medium) + 1 + icon;
    const Rect title{room.x, room.y + padding, room.w - right - 16, 0};
    const float height = extent_of(frame, row.title, Type::body, title.w).height;
    const Rect rect{room.x - 8, room.y, room.w + 16, height + 2 * padding};
    const Touch touch = press(frame, rect, "due " + row.scenario);
    if (touch.hovered) frame.paint.fill(rect, t.sunken, 8);
    focus_ring(frame, rect.inset(1), 8, touch);
    write(frame, title, row.title, Type::body, t.ink);
    const Colour ink = row.days <= 0 ? t.accent : t.ink2;
    const Rect at{room.right() - right, rect.y, right, rect.h};
    if (icon > 0) draw_icon(frame, {at.x, at.y, 16, at.h}, Icon::again, ink);
    write_middle(frame, {at.x + icon, at.y, at.w - icon, at.h}, words, Type::label_medium, ink);
    if (touch.pressed) action = screens::OpenScenario{row.scenario};
    return rect.h;
}

} // namespace

float draw_due_rows(Frame& frame, const Rect& room, const screens::ProgressScreen& screen, Asked& action) {
    if (screen.due.empty() && screen.wanted > 0)
        return write(frame, room, frame.tr("Counting…"), Type::body, frame.theme.ink2);
    if (screen.due.empty())
        return write(frame, room, frame.tr("Nothing yet. What you pass comes back after some days."),
                     Type::body, frame.theme.ink2);
    Rect rest = room;
    for (std::size_t i = 0; i < std::min(most, screen.due.size()); ++i) {
        if (i > 0) rule(frame, rest.x, rest.y, rest.w);
        take_top(rest, draw_row(frame, rest, screen.due[i], action));
    }
    if (screen.due.size() > most)
        take_top(rest,
                 write(frame, rest,
                       fmt::format(fmt::runtime(frame.tr("And {0} more, later.")), screen.due.size() - most),
                       Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

} // namespace aplomo::views
