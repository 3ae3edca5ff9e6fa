#include "desktop/views/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float left = 40;
constexpr float above = 22;
constexpr int days_of_week = 7;

/// More is darker, and never darker than at three.
Colour shade(const Theme& theme, int conversations) {
    if (conversations == 0) return theme.edge_width > 1 ? theme.surface : theme.sunken;
    constexpr std::array<float, 3> shares{0.35F, 0.65F, 1.0F};
    return mix(theme.accent_soft, theme.accent,
               shares[static_cast<std::size_t>(std::min(3, conversations) - 1)]);
}

void draw_cell(Frame& frame, const Rect& rect, int conversations, bool today) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, shade(t, conversations), 4);
    if (t.edge_width > 1) frame.paint.frame(rect, t.line, 1, 4);
    if (today) frame.paint.frame(rect.inset(-2), t.ink, 2, 6);
}

void draw_names(Frame& frame, const Rect& room, float step) {
    const std::array<std::string, days_of_week> names{
        frame.tr("Mon"), "", frame.tr("Wed"), "", frame.tr("Fri"), "", ""};
    for (std::size_t day = 0; day < names.size(); ++day) {
        if (names[day].empty()) continue;
        const Rect rect{room.x, room.y + above + static_cast<float>(day) * step, left - 8, step - 4};
        write_middle(frame, rect, names[day], Type::note, frame.theme.ink2);
    }
}

std::string told(const Frame& frame, const screens::ProgressScreen& screen) {
    const int n = std::accumulate(screen.days.begin(), screen.days.end(), 0);
    const auto days = std::count_if(screen.days.begin(), screen.days.end(), [](int one) { return one > 0; });
    const std::string first = fmt::format(
        fmt::runtime(frame.counted("{0} conversation in 12 weeks", "{0} conversations in 12 weeks", n)), n);
    return fmt::format(
        fmt::runtime(frame.counted("{0}, on {1} day.", "{0}, on {1} days.", static_cast<int>(days))), first,
        days);
}

} // namespace

float draw_calendar(Frame& frame, const Rect& room, const screens::ProgressScreen& screen) {
    const float step =
        std::clamp((room.w - left) / static_cast<float>(screens::calendar_weeks), 16.0F, 30.0F);
    draw_names(frame, room, step);
    for (std::size_t i = 0; i < screen.days.size() && i <= screen.today; ++i) {
        const auto week = static_cast<float>(i / days_of_week);
        const auto day = static_cast<float>(i % days_of_week);
        draw_cell(frame, {room.x + left + week * step, room.y + above + day * step, step - 4, step - 4},
                  screen.days[i], i == screen.today);
    }
    for (std::size_t week = 0; week < screen.months.size(); ++week)
        if (!screen.months[week].empty())
            write(frame, {room.x + left + static_cast<float>(week) * step, room.y, 2 * step, 16},
                  screen.months[week], Type::note, frame.theme.ink2);
    const float bottom = above + days_of_week * step + 10;
    return bottom + write(frame, {room.x, room.y + bottom, room.w, 18}, told(frame, screen), Type::label,
                          frame.theme.ink2);
}

} // namespace aplomo::views
