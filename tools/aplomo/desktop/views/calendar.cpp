#include "desktop/views/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "desktop/views/kept.hpp"
#include "desktop/views/picture.hpp"
#include "desktop/views/text.hpp"
#include "picture/calendar.hpp"

namespace aplomo::views {
namespace {

picture::Calendar calendar_of(const Frame& frame, const screens::ProgressScreen& screen) {
    return {screen.days,
            screen.today,
            screen.months,
            {frame.tr("Mon"), {}, frame.tr("Wed"), {}, frame.tr("Fri"), {}, {}}};
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
    const auto& drawn =
        kept(frame, "calendar", calendar_of(frame, screen), room.w,
             [](const picture::Calendar& from, float width) { return calendar(from, in_points(width)); });
    render(frame, {room.x, room.y}, drawn);
    const float bottom = in_pixels(drawn.height) + 10;
    return bottom + write(frame, {room.x, room.y + bottom, room.w, 18}, told(frame, screen), Type::label,
                          frame.theme.ink2);
}

} // namespace aplomo::views
