#include "desktop/views/score_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/kept.hpp"
#include "desktop/views/picture.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

/// What the chart is drawn from.
struct Source {
    std::vector<picture::ScorePoint> points;
    std::optional<int> pass;
    picture::ScoreWords words;
    bool operator==(const Source&) const = default;
};

picture::ScoreWords words_of(const Frame& frame, std::size_t all) {
    const auto shown = std::min(picture::most_scores, all);
    return {frame.tr("passed"), frame.tr("not passed"), frame.tr("guided, does not count"),
            fmt::format(fmt::runtime(frame.tr("{0} of {1}, oldest first")), shown, all)};
}

} // namespace

float draw_score_chart(Frame& frame, const Rect& room, const screens::ProgressScreen& screen) {
    if (screen.points.empty() && screen.wanted > 0)
        return write(frame, room, frame.tr("Counting…"), Type::body, frame.theme.ink2);
    const Source source{screen.points, screen.pass, words_of(frame, screen.points.size())};
    const auto& chart = kept(frame, "score chart", source, room.w, [](const Source& from, float width) {
        return picture::score_chart(from.points, from.pass, from.words, in_points(width));
    });
    render(frame, {room.x, room.y}, chart);
    return in_pixels(chart.height);
}

} // namespace aplomo::views
