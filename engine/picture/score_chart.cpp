#include "picture/score_chart.hpp"

#include <algorithm>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double axis = 25.5, above = 6, tall = 126; ///< of the plot
constexpr double below = 13.5, row = 16.5;           ///< of what the marks mean
constexpr double small = 9, name = 9.75;             ///< sizes of letters

enum class Mark { passed, open, guided };

Mark mark_of(const ScorePoint& point) {
    if (point.guided) return Mark::guided;
    return point.passed ? Mark::passed : Mark::open;
}

void add_mark(Picture& picture, Spot at, Mark mark) {
    const auto diamond = [&](double half, Ink ink) {
        picture.add(
            Area{{{at.x, at.y - half}, {at.x + half, at.y}, {at.x, at.y + half}, {at.x - half, at.y}}, ink});
    };
    if (mark == Mark::guided) {
        diamond(4.5, Ink::ink2);
        diamond(2.4, Ink::paper);
        return;
    }
    picture.add(Disc{at, 4.1, mark == Mark::passed ? Ink::accent : Ink::ink2});
    if (mark == Mark::open) picture.add(Disc{at, 2.6, Ink::paper});
}

double height_of(int score) { return above + tall * (100 - score) / 100; }

void add_axis(Picture& picture, std::optional<int> pass) {
    const auto figure = [&](int score, Ink ink, bool bold) {
        picture.add(Label{{axis - 7.5, height_of(score) + below_middle(small)},
                          std::to_string(score),
                          small,
                          ink,
                          Label::Anchor::end,
                          bold});
    };
    for (const int score : {0, 50, 100}) {
        const double y = height_of(score);
        picture.add(Stroke{{{axis, y}, {picture.width, y}}, Ink::line, 0.75});
        figure(score, Ink::ink2, false);
    }
    if (!pass) return;
    picture.add(Stroke{{{axis, height_of(*pass)}, {picture.width, height_of(*pass)}}, Ink::ink2, 0.9, true});
    const bool free = *pass > 60 && *pass < 90; // else it would lie on another figure
    if (free) figure(*pass, Ink::ink, true);
}

void add_points(Picture& picture, const std::vector<ScorePoint>& points) {
    const double step =
        std::min(42.0, (picture.width - axis) / static_cast<double>(std::max<std::size_t>(1, points.size())));
    const auto at = [&](std::size_t i) {
        return Spot{axis + step * (static_cast<double>(i) + 0.5), height_of(points[i].overall)};
    };
    Stroke way{{}, Ink::edge, 1.5};
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!points[i].guided) way.path.push_back(at(i));
    if (way.path.size() > 1) picture.add(way);
    for (std::size_t i = 0; i < points.size(); ++i) add_mark(picture, at(i), mark_of(points[i]));
}

/// What the marks mean, in as many rows as it takes.
void add_legend(Picture& picture, const ScoreWords& words) {
    double x = 0;
    const auto write = [&](double from, const std::string& text) {
        picture.add(Label{{from, picture.height - row / 2 + below_middle(name)}, text, name, Ink::ink2});
    };
    const auto make_room = [&](double wide) {
        if (x > 0 && x + wide > picture.width) x = 0, picture.height += row;
    };
    const auto entry = [&](Mark mark, const std::string& text) {
        const double wide = 13.5 + breadth(text, name);
        if (text.empty()) return;
        make_room(wide);
        add_mark(picture, {x + 4.5, picture.height - row / 2}, mark);
        write(x + 13.5, text);
        x += wide + 13.5;
    };
    picture.height += row;
    entry(Mark::passed, words.passed);
    entry(Mark::open, words.not_passed);
    entry(Mark::guided, words.guided);
    const double wide = breadth(words.which, name);
    make_room(wide);
    write(std::max(x, picture.width - wide), words.which);
}

std::string told(const std::vector<ScorePoint>& points, const ScoreWords& words) {
    std::string all;
    for (const auto& point : points) all += (all.empty() ? "" : ", ") + std::to_string(point.overall);
    return words.which + ": " + all;
}

} // namespace

Picture score_chart(const std::vector<ScorePoint>& points, std::optional<int> pass, const ScoreWords& words,
                    double width) {
    const auto shown = static_cast<std::ptrdiff_t>(std::min(most_scores, points.size()));
    const std::vector<ScorePoint> last(points.end() - shown, points.end());
    Picture picture{width, above + tall + below, told(last, words), {}};
    add_axis(picture, pass);
    add_points(picture, last);
    add_legend(picture, words);
    return picture;
}

} // namespace aplomo::picture
