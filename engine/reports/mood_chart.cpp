#include <fmt/format.h>

#include <algorithm>

#include "reports/charts.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

constexpr double width = 511;
constexpr double height = 150;
constexpr double mark = 7; ///< radius of a decision's disc

/// Where the decisions and the values lie.
struct Grid {
    double left = 24, top = 10, right = 420, bottom = 116;
    double step = 0;
    int most = 1;

    Spot at(std::size_t decision, int value) const {
        return {left + step * static_cast<double>(decision), bottom - (bottom - top) * value / most};
    }
};

std::size_t moments(const DebriefText& debrief) {
    std::size_t n = 0;
    for (const auto& course : debrief.courses) n = std::max(n, course.values.size());
    return n;
}

Grid grid_of(const DebriefText& debrief) {
    Grid grid;
    for (const auto& course : debrief.courses) grid.most = std::max(grid.most, course.max);
    grid.step =
        (grid.right - grid.left) / static_cast<double>(std::max<std::size_t>(1, moments(debrief) - 1));
    return grid;
}

/// Anger and what others call so in clay, trust in blue, the author's own in plain ink.
Ink ink_of(const std::string& id) {
    return id == "anger" ? Ink::loss : id == "trust" ? Ink::trust : Ink::ink2;
}

void add_axis(Picture& picture, const Grid& grid) {
    for (const int value : {0, grid.most / 2, grid.most}) {
        const auto from = grid.at(0, value);
        picture.add(Stroke{{from, {grid.right, from.y}}, Ink::line, 0.8});
        picture.add(
            Label{{from.x - 10, from.y + 3}, std::to_string(value), 8, Ink::ink2, Label::Anchor::end});
    }
}

bool is_costly(const DebriefText& debrief, std::size_t number) {
    return std::any_of(debrief.decisions.begin(), debrief.decisions.end(), [&](const DecisionText& decision) {
        return decision.number == static_cast<int>(number) && decision.cost > 0;
    });
}

/// Discs that would touch are left out, costly ones last.
void add_marks(Picture& picture, const Grid& grid, const DebriefText& debrief) {
    double free_from = 0;
    for (std::size_t i = 0; i < moments(debrief); ++i) {
        const bool costly = is_costly(debrief, i);
        const Spot foot = grid.at(i, 0);
        if (costly) picture.add(Stroke{{{foot.x, grid.top}, foot}, Ink::loss, 0.8, true});
        const Spot centre{foot.x, foot.y + 18};
        if (centre.x - mark < free_from || (grid.step < 2 * mark + 1 && !costly && i != 0)) continue;
        picture.add(Disc{centre, mark, costly ? Ink::loss : Ink::sunken});
        picture.add(Label{{centre.x, centre.y + 2.8},
                          std::to_string(i),
                          8,
                          costly ? Ink::paper : Ink::ink,
                          Label::Anchor::middle,
                          true});
        free_from = centre.x + mark + 1;
    }
    picture.add(Label{{grid.right + 14, grid.bottom + 21},
                      debrief.language == Language::es ? "decisión" : "decision",
                      8,
                      Ink::ink2});
}

void add_course(Picture& picture, const Grid& grid, const MeterCourse& course) {
    const Ink ink = ink_of(course.id);
    Stroke line{{}, ink, 1.5, false, true};
    for (std::size_t i = 0; i < course.values.size(); ++i) line.path.push_back(grid.at(i, course.values[i]));
    picture.add(line);
    for (const auto& at : line.path) {
        if (course.id == "anger") {
            picture.add(Disc{at, 3.2, ink});
            picture.add(Disc{at, 1.8, Ink::paper});
        } else { // another form, so that colour is not the only sign
            picture.add(Box{at.x - 3, at.y - 3, 6, 6, ink});
            picture.add(Box{at.x - 1.6, at.y - 1.6, 3.2, 3.2, Ink::paper});
        }
    }
}

/// The names at the ends of the lines, moved apart where they would touch.
void add_names(Picture& picture, const Grid& grid, const DebriefText& debrief) {
    std::vector<const MeterCourse*> courses;
    for (const auto& course : debrief.courses)
        if (!course.values.empty()) courses.push_back(&course);
    const auto end_of = [&](const MeterCourse* course) { return grid.at(0, course->values.back()).y + 3; };
    std::stable_sort(courses.begin(), courses.end(),
                     [&](const auto* a, const auto* b) { return end_of(a) < end_of(b); });
    double y = 0;
    for (const auto* course : courses) {
        y = std::max(y + 12, end_of(course));
        picture.add(
            Label{{grid.right + 10, y},
                  fmt::format("{} {}", name_of_meter(course->id, debrief.language), course->values.back()),
                  9,
                  ink_of(course->id),
                  Label::Anchor::start,
                  true});
    }
}

std::string told(const DebriefText& debrief) {
    std::string words;
    for (const auto& course : debrief.courses)
        words += fmt::format("{}{}: {}", words.empty() ? "" : "; ",
                             name_of_meter(course.id, debrief.language), fmt::join(course.values, ", "));
    return words;
}

} // namespace

Picture mood_chart(const DebriefText& debrief) {
    Picture picture{width, height, told(debrief), {}};
    const Grid grid = grid_of(debrief);
    add_axis(picture, grid);
    add_marks(picture, grid, debrief);
    for (const auto& course : debrief.courses) add_course(picture, grid, course);
    add_names(picture, grid, debrief);
    return picture;
}

} // namespace aplomo::reports
