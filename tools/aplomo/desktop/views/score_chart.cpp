#include "desktop/views/score_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::ProgressScreen;
using screens::ScorePoint;

constexpr std::size_t most = 40;
constexpr float axis = 34;
constexpr float plot_height = 168;

struct Plot {
    Rect rect;
    float step = 0;

    Point at(std::size_t i, int score) const {
        return {rect.x + step * (static_cast<float>(i) + 0.5F),
                rect.bottom() - rect.h * static_cast<float>(score) / 100};
    }
};

enum class Mark { passed, open, guided };

Mark mark_of(const ScorePoint& point) {
    if (point.guided) return Mark::guided;
    return point.passed ? Mark::passed : Mark::open;
}

/// Each has a form of its own, so that colour is not the only sign.
void draw_mark(Frame& frame, Point at, Mark mark) {
    const Theme& t = frame.theme;
    if (mark == Mark::guided) {
        const auto diamond = [&](float half, Colour colour) {
            frame.paint.convex(std::array{Point{at.x, at.y - half}, Point{at.x + half, at.y},
                                          Point{at.x, at.y + half}, Point{at.x - half, at.y}},
                               colour);
        };
        diamond(6, t.ink2);
        diamond(3.2F, t.surface);
        return;
    }
    frame.paint.disc(at, 5.5F, mark == Mark::passed ? t.accent : t.ink2);
    if (mark == Mark::open) frame.paint.disc(at, 3.5F, t.surface);
}

void draw_axis(Frame& frame, const Plot& plot, std::optional<int> pass) {
    const Theme& t = frame.theme;
    for (const int score : {0, 50, 100}) {
        const float y = plot.at(0, score).y;
        frame.paint.fill({plot.rect.x, y, plot.rect.w, 1}, t.line);
        write(frame, {plot.rect.x - axis, y - 8, axis - 10, 16}, std::to_string(score), Type::note, t.ink2,
              Align::right);
    }
    if (!pass) return;
    const float y = plot.at(0, *pass).y;
    frame.paint.dashed_line({plot.rect.x, y}, {plot.rect.right(), y}, t.ink2, 1.2F, 4, 4);
    const bool free = *pass > 60 && *pass < 90; // else it would lie on another figure
    if (free)
        write(frame, {plot.rect.x - axis, y - 8, axis - 10, 16}, std::to_string(*pass), Type::note_strong,
              t.ink, Align::right);
}

/// What the marks mean; gives the height.
float draw_legend(Frame& frame, const Rect& room, const ProgressScreen& screen, std::size_t shown) {
    struct Entry {
        Mark mark;
        std::string words;
    };
    const Entry entries[]{{Mark::passed, frame.tr("passed")},
                          {Mark::open, frame.tr("not passed")},
                          {Mark::guided, frame.tr("guided, does not count")}};
    Point at{room.x, room.y};
    const auto next = [&](float wide) {
        if (at.x > room.x && at.x + wide > room.right()) at = {room.x, at.y + 22};
    };
    for (const auto& [mark, words] : entries) {
        const float wide = 18 + width_of(frame, words, Type::label);
        next(wide);
        draw_mark(frame, {at.x + 6, at.y + 9.5F}, mark);
        write(frame, {at.x + 18, at.y, wide - 17, 18}, words, Type::label, frame.theme.ink2);
        at.x += wide + 18;
    }
    const std::string which =
        fmt::format(fmt::runtime(frame.tr("{0} of {1}, oldest first")), shown, screen.points.size());
    const float wide = width_of(frame, which, Type::label);
    next(wide);
    write(frame, {std::max(at.x, room.right() - wide), at.y, wide + 1, 18}, which, Type::label,
          frame.theme.ink2);
    return at.y + 18 - room.y;
}

} // namespace

float draw_score_chart(Frame& frame, const Rect& room, const ProgressScreen& screen) {
    if (screen.points.empty() && screen.wanted > 0)
        return write(frame, room, frame.tr("Being counted…"), Type::body, frame.theme.ink2);
    const std::size_t shown = std::min(most, screen.points.size());
    const auto* first = screen.points.data() + (screen.points.size() - shown);
    Plot plot{{room.x + axis, room.y + 8, room.w - axis, plot_height}};
    plot.step = std::min(56.0F, plot.rect.w / static_cast<float>(std::max<std::size_t>(1, shown)));
    draw_axis(frame, plot, screen.pass);
    Path path;
    for (std::size_t i = 0; i < shown; ++i)
        if (!first[i].guided) path.push_back(plot.at(i, first[i].overall));
    if (path.size() > 1) frame.paint.stroke(path, frame.theme.line, 2);
    for (std::size_t i = 0; i < shown; ++i) draw_mark(frame, plot.at(i, first[i].overall), mark_of(first[i]));
    const float top = plot_height + 8 + 18;
    return top + draw_legend(frame, {room.x, room.y + top, room.w, 18}, screen, shown);
}

} // namespace aplomo::views
