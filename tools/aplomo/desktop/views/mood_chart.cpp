#include "desktop/views/mood_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/meter.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using screens::MeterCourse;

constexpr float axis = 28;  ///< figures at the left
constexpr float names = 92; ///< at the right
constexpr float marks = 36; ///< discs below
constexpr float disc = 22;

/// Where the decisions and the values lie.
struct Grid {
    Rect plot;
    float step = 0;
    int most = 10;

    Point at(std::size_t decision, int value) const {
        return {plot.x + step * static_cast<float>(decision),
                plot.bottom() - plot.h * static_cast<float>(value) / static_cast<float>(most)};
    }
};

std::size_t moments(const DebriefScreen& debrief) {
    std::size_t n = 0;
    for (const auto& course : debrief.courses) n = std::max(n, course.values.size());
    return n;
}

Grid grid_of(const Rect& rect, const DebriefScreen& debrief) {
    Grid grid{{rect.x + axis, rect.y + 8, rect.w - axis - names, rect.h - marks - 14}, 0, 1};
    for (const auto& course : debrief.courses) grid.most = std::max(grid.most, course.max);
    grid.step = grid.plot.w / static_cast<float>(std::max<std::size_t>(1, moments(debrief) - 1));
    return grid;
}

bool is_costly(const DebriefScreen& debrief, std::size_t number) {
    return std::any_of(debrief.decisions.begin(), debrief.decisions.end(), [&](const auto& decision) {
        return decision.number == static_cast<int>(number) && decision.cost > 0;
    });
}

void draw_axis(Frame& frame, const Grid& grid) {
    for (const int value : {0, grid.most / 2, grid.most}) {
        const Point left = grid.at(0, value);
        frame.paint.fill({left.x, left.y, grid.plot.w, 1}, frame.theme.line);
        write(frame, {left.x - axis, left.y - 8, axis - 10, 16}, std::to_string(value), Type::note,
              frame.theme.ink2, Align::right);
    }
}

void draw_course(Frame& frame, const Grid& grid, const MeterCourse& course) {
    const Theme& t = frame.theme;
    const Colour colour = meter_colour(t, course.id);
    Path path;
    for (std::size_t i = 0; i < course.values.size(); ++i) path.push_back(grid.at(i, course.values[i]));
    frame.paint.stroke(path, colour, 2);
    for (const Point& p : path) {
        if (course.id == "anger") {
            frame.paint.disc(p, 4.5F, colour);
            frame.paint.disc(p, 2.7F, t.surface);
        } else { // another form, so that colour is not the only sign
            frame.paint.fill({p.x - 4, p.y - 4, 8, 8}, colour, 1);
            frame.paint.fill({p.x - 2.3F, p.y - 2.3F, 4.6F, 4.6F}, t.surface);
        }
    }
}

/// The names at the ends of the lines, moved apart where they would touch.
void draw_names(Frame& frame, const Grid& grid, const DebriefScreen& debrief) {
    struct Name {
        const MeterCourse* course;
        float y;
    };
    std::vector<Name> all;
    for (const auto& course : debrief.courses)
        if (!course.values.empty()) all.push_back({&course, grid.at(0, course.values.back()).y - 9});
    std::sort(all.begin(), all.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
    const float x = grid.plot.right() + 12;
    float y = grid.plot.y - 9;
    for (const Name& name : all) {
        const std::string words =
            meter_name(frame, name.course->id) + " " + std::to_string(name.course->values.back());
        y = std::max(y, name.y);
        y += write(frame, {x, y, names - 12, 18}, words, Type::label_strong,
                   meter_colour(frame.theme, name.course->id));
    }
}

/// A decision below the chart; pressed, it leads to its row.
void draw_mark(Frame& frame, Point centre, std::size_t number, bool costly) {
    const Theme& t = frame.theme;
    const Rect rect{centre.x - disc / 2, centre.y - disc / 2, disc, disc};
    const auto name = fmt::format(fmt::runtime(frame.tr("Decision {0}: go to its row")), number);
    const Touch touch = press(frame, rect, "mark " + std::to_string(number), {name, {}});
    if (costly)
        frame.paint.disc(centre, disc / 2, t.loss);
    else
        frame.paint.ring(centre, disc / 2, touch.hovered ? t.ink : t.edge, touch.hovered ? 2 : 1.2F);
    focus_ring(frame, rect, disc / 2, touch);
    write(frame, {centre.x - disc / 2, centre.y - 8, disc, 16}, std::to_string(number), Type::note_strong,
          costly ? t.surface : t.ink, Align::centre);
    if (touch.pressed) frame.memory.jump = id_of("decision " + std::to_string(number));
}

void draw_marks(Frame& frame, const Grid& grid, const DebriefScreen& debrief) {
    const Theme& t = frame.theme;
    const std::size_t n = moments(debrief);
    const bool crowded = grid.step < disc + 3;
    float free_from = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const bool costly = is_costly(debrief, i);
        const Point foot = grid.at(i, 0);
        if (costly) frame.paint.dashed_line({foot.x, grid.plot.y}, {foot.x, foot.y}, t.loss, 1.5F, 3, 3);
        const Point centre{foot.x, foot.y + 12 + disc / 2};
        if (centre.x - disc / 2 < free_from || (crowded && !costly && i != 0)) continue;
        draw_mark(frame, centre, i, costly);
        free_from = centre.x + disc / 2 + 2;
    }
    write(frame, {grid.plot.right() + disc / 2 + 6, grid.plot.bottom() + 15, names - disc / 2 - 6, 16},
          frame.tr("decision"), Type::note, t.ink2);
}

} // namespace

void draw_mood_chart(Frame& frame, const Rect& rect, const screens::DebriefScreen& debrief) {
    if (moments(debrief) == 0) {
        write(frame, rect, frame.tr("This customer carries no meters."), Type::body, frame.theme.ink2);
        return;
    }
    const Grid grid = grid_of(rect, debrief);
    draw_axis(frame, grid);
    draw_marks(frame, grid, debrief);
    for (const auto& course : debrief.courses) draw_course(frame, grid, course);
    draw_names(frame, grid, debrief);
}

} // namespace aplomo::views
