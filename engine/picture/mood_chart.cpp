#include "picture/mood_chart.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double figures = 21; ///< at the left
constexpr double above = 6;
constexpr double below = 33;             ///< the decisions' marks
constexpr double reach = 8.25;           ///< of a mark where there is room
constexpr double tight = 5.75;           ///< of a mark where there is little: it still holds two figures
constexpr double apart = 1;              ///< between two marks, at least
constexpr double small = 9, name = 9.75; ///< sizes of letters
constexpr double tiny = 8;               ///< in a tight mark

/// Where the decisions and the values lie.
struct Grid {
    double right = 0, bottom = 0, step = 0;
    std::optional<int> most{}; ///< of all lines; nothing: each has its own

    /// `share` of the most that a line can reach.
    Spot at(std::size_t decision, double share = 0) const {
        return {figures + step * static_cast<double>(decision), bottom - (bottom - above) * share};
    }
};

double share_of(const MoodLine& line, int value) {
    return static_cast<double>(value) / std::max(1, line.max);
}

/// Nothing when they have different ones.
std::optional<int> most_of(const Mood& mood) {
    std::optional<int> most;
    for (const auto& line : mood.lines) {
        if (most && *most != line.max) return {};
        most = line.max;
    }
    return most;
}

std::size_t moments(const Mood& mood) {
    std::size_t n = 0;
    for (const auto& line : mood.lines) n = std::max(n, line.values.size());
    return n;
}

/// "Trust 4", or "Trust 4/5" where the axis cannot tell of how many.
std::string end_of(const Mood& mood, const MoodLine& line) {
    return line.name + ' ' + std::to_string(line.values.back()) +
           (most_of(mood) ? "" : "/" + std::to_string(line.max));
}

/// How much room the names at the ends of the lines take.
double names_of(const Mood& mood, double width) {
    double most = 13 + reach + breadth(mood.decision, small);
    for (const auto& line : mood.lines)
        if (!line.values.empty()) most = std::max(most, 9 + breadth(end_of(mood, line), name));
    return std::min(most, width / 3);
}

Grid grid_of(const Mood& mood, double width, double height) {
    Grid grid{width - names_of(mood, width), height - below, 0, most_of(mood)};
    grid.step = (grid.right - figures) / static_cast<double>(std::max<std::size_t>(2, moments(mood)) - 1);
    return grid;
}

void add_axis(Picture& picture, const Grid& grid) {
    const int most = std::max(1, grid.most.value_or(2));
    for (const int value : {0, most / 2, most}) {
        const Spot from = grid.at(0, static_cast<double>(value) / most);
        picture.add(Stroke{{from, {grid.right, from.y}}, Ink::line, 0.75});
        if (grid.most)
            picture.add(Label{{figures - 7.5, from.y + below_middle(small)},
                              std::to_string(value),
                              small,
                              Ink::ink2,
                              Label::Anchor::end});
    }
}

bool is_costly(const Mood& mood, std::size_t number) {
    return std::count(mood.costly.begin(), mood.costly.end(), static_cast<int>(number)) > 0;
}

void add_mark(Picture& picture, const MoodMark& mark) {
    const auto& disc = mark.disc;
    picture.add(disc);
    if (!mark.costly) picture.add(Disc{disc.centre, disc.radius - 0.9, Ink::paper});
    const double size = disc.radius < 7 ? tiny : small;
    picture.add(Label{{disc.centre.x, disc.centre.y + below_middle(size)},
                      std::to_string(mark.number),
                      size,
                      mark.costly ? Ink::paper : Ink::ink,
                      Label::Anchor::middle,
                      true});
}

/// How large marks are so that as many as can be stand side by side.
double radius_of(const Grid& grid) {
    const double each = std::ceil((2 * tight + apart) / grid.step) * grid.step;
    return std::clamp((each - apart) / 2, tight, reach);
}

/// In the order in which they get their room: the costly decisions, the others, and the papers after each.
std::vector<std::size_t> by_need(const Mood& mood) {
    std::vector<std::size_t> order;
    for (const bool costly : {true, false}) {
        for (std::size_t i = 1; i < moments(mood); ++i)
            if (is_costly(mood, i) == costly) order.push_back(i);
        if (moments(mood) > 0 && is_costly(mood, 0) == costly) order.push_back(0);
    }
    return order;
}

/// The decisions that there is room to mark.
std::vector<MoodMark> marks_of(const Grid& grid, const Mood& mood) {
    std::vector<MoodMark> marks;
    const double radius = radius_of(grid);
    for (const auto i : by_need(mood)) {
        const Spot centre{grid.at(i).x, grid.bottom + 9 + reach};
        const bool costly = is_costly(mood, i);
        const bool touches = std::any_of(marks.begin(), marks.end(), [&](const MoodMark& mark) {
            return std::abs(mark.disc.centre.x - centre.x) < 2 * radius + apart / 2;
        });
        if (!touches)
            marks.push_back({static_cast<int>(i), costly, {centre, radius, costly ? Ink::loss : Ink::edge}});
    }
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return marks;
}

void add_marks(Picture& picture, const Grid& grid, const Mood& mood, const std::vector<MoodMark>& marks) {
    for (std::size_t i = 0; i < moments(mood); ++i)
        if (is_costly(mood, i)) picture.add(Stroke{{{grid.at(i).x, above}, grid.at(i)}, Ink::loss, 1, true});
    for (const auto& mark : marks) add_mark(picture, mark);
    picture.add(Label{{grid.right + reach + 4, grid.bottom + 9 + reach + below_middle(small)},
                      mood.decision,
                      small,
                      Ink::ink2});
}

void add_dot(Picture& picture, Spot at, const MoodLine& line) {
    if (line.round) {
        picture.add(Disc{at, 3.4, line.ink});
        picture.add(Disc{at, 2, Ink::paper});
    } else {
        picture.add(Box{at.x - 3, at.y - 3, 6, 6, line.ink, 0.7});
        picture.add(Box{at.x - 1.7, at.y - 1.7, 3.4, 3.4, Ink::paper});
    }
}

void add_line(Picture& picture, const Grid& grid, const MoodLine& line) {
    Stroke stroke{{}, line.ink, 1.5, false, true};
    for (std::size_t i = 0; i < line.values.size(); ++i)
        stroke.path.push_back(grid.at(i, share_of(line, line.values[i])));
    picture.add(stroke);
    for (const auto& at : stroke.path) add_dot(picture, at, line);
}

/// The names at the ends of the lines, moved apart where they would touch.
void add_names(Picture& picture, const Grid& grid, const Mood& mood) {
    std::vector<const MoodLine*> all;
    for (const auto& line : mood.lines)
        if (!line.values.empty()) all.push_back(&line);
    const auto middle = [&](const MoodLine* line) {
        return grid.at(0, share_of(*line, line->values.back())).y;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const auto* a, const auto* b) { return middle(a) < middle(b); });
    double free_from = 0;
    for (const auto* line : all) {
        const auto words = lines(end_of(mood, *line), name, picture.width - grid.right - 9);
        double top = std::max(free_from, middle(line) - line_height(name) / 2);
        for (const auto& each : words) {
            picture.add(Label{{grid.right + 9, top + line_height(name) / 2 + below_middle(name)},
                              each,
                              name,
                              line->ink,
                              Label::Anchor::start,
                              true});
            top += line_height(name);
        }
        free_from = top;
    }
}

std::string told(const Mood& mood) {
    std::string words;
    for (const auto& line : mood.lines) {
        words += (words.empty() ? "" : "; ") + line.name;
        for (std::size_t i = 0; i < line.values.size(); ++i)
            words += (i == 0 ? ": " : ", ") + std::to_string(line.values[i]);
    }
    return words;
}

} // namespace

MoodLine mood_line(const std::string& id, std::string called, int max, std::vector<int> values) {
    const Ink ink = id == "anger" ? Ink::loss : id == "trust" ? Ink::trust : Ink::ink2;
    return {std::move(called), ink, id == "anger", max, std::move(values)};
}

MoodChart mood_chart(const Mood& mood, double width, double height) {
    const Grid grid = grid_of(mood, width, height);
    MoodChart chart{{width, height, told(mood), {}}, marks_of(grid, mood)};
    add_axis(chart.picture, grid);
    add_marks(chart.picture, grid, mood, chart.marks);
    for (const auto& line : mood.lines) add_line(chart.picture, grid, line);
    add_names(chart.picture, grid, mood);
    return chart;
}

} // namespace aplomo::picture
