#include "desktop/views/goal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float size = 48;
constexpr float gap = 12;

std::array<std::string, 2> lines_of(const Frame& frame, int goal, int done) {
    const auto pattern =
        done <= goal ? frame.tr("Today’s goal: {0} of {1}") : frame.tr("Today’s goal: {1}; done: {0}");
    const std::string first = fmt::format(fmt::runtime(pattern), done, goal);
    const int left = goal - done;
    if (left <= 0) return {first, frame.tr("Done for today.")};
    return {first,
            fmt::format(fmt::runtime(frame.counted("{0} conversation left", "{0} conversations left", left)),
                        left)};
}

void draw_ring(Frame& frame, Point centre, int goal, int done) {
    const Theme& t = frame.theme;
    constexpr float width = 7;
    constexpr float radius = (size - width) / 2 - 1;
    frame.paint.arc(centre, radius, 0, 360, t.edge_width > 1 ? t.surface : t.line, width);
    if (t.edge_width > 1) frame.paint.ring(centre, radius, t.line, t.edge_width);
    const float share = std::min(1.0F, static_cast<float>(done) / static_cast<float>(goal));
    if (done > 0) frame.paint.arc(centre, radius, -90, -90 + 360 * share, t.accent, width);
    if (done >= goal) draw_icon(frame, {centre.x - 10, centre.y - 10, 20, 20}, Icon::check, t.accent);
}

} // namespace

float goal_width(const Frame& frame, int goal, int done) {
    if (goal == 0) return 0;
    const auto lines = lines_of(frame, goal, done);
    return size + gap +
           std::max(width_of(frame, lines[0], Type::body_strong), width_of(frame, lines[1], Type::label)) + 1;
}

void draw_goal(Frame& frame, Point at, int goal, int done) {
    if (goal == 0) return;
    draw_ring(frame, {at.x + size / 2, at.y + size / 2}, goal, done);
    const auto lines = lines_of(frame, goal, done);
    const float x = at.x + size + gap;
    const float wide = goal_width(frame, goal, done) - size - gap;
    write(frame, {x, at.y + 3, wide, 22}, lines[0], Type::body_strong, frame.theme.ink);
    write(frame, {x, at.y + 25, wide, 18}, lines[1], Type::label, frame.theme.ink2);
}

} // namespace aplomo::views
