#include "desktop/views/course_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/gain_track.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::CourseRow;

constexpr float figures = 128;

std::string result(const Frame& frame, const CourseRow& row) {
    if (row.attempts == 1) return fmt::format(fmt::runtime(frame.tr("{0}, one attempt")), row.first);
    return fmt::format("{} → {}   +{}", row.first, row.best, row.best - row.first);
}

float draw_row(Frame& frame, const Rect& room, const CourseRow& row) {
    const Theme& t = frame.theme;
    Rect rest = room;
    Rect words = rest;
    const Rect right = take_right(words, figures, 16);
    const float height = write(frame, words, row.title, Type::label_medium, t.ink);
    write(frame, right, result(frame, row), Type::label_strong, t.ink, Align::right);
    take_top(rest, height, 4);
    if (row.attempts > 1) {
        const std::string n = fmt::format(fmt::runtime(frame.tr("{0} attempts")), row.attempts);
        write(frame, {right.x, rest.y + 1, right.w, 18}, n, Type::label, t.ink2, Align::right);
    }
    take_top(rest, draw_gain_track(frame, {rest.x, rest.y, words.w, 0}, {row.first, row.best, row.pass}));
    return rest.y - room.y;
}

} // namespace

float draw_course_rows(Frame& frame, const Rect& room, const screens::ProgressScreen& screen) {
    Rect rest = room;
    if (screen.courses.empty() && screen.wanted > 0)
        return write(frame, rest, frame.tr("Counting…"), Type::body, frame.theme.ink2);
    if (screen.courses.empty())
        return write(frame, rest,
                     frame.tr("No conversation in practice or assessment has been finished yet."), Type::body,
                     frame.theme.ink2);
    for (const auto& row : screen.courses) take_top(rest, draw_row(frame, rest, row), 14);
    take_top(
        rest,
        write(frame, rest,
              frame.tr("From 0 to 100: the ring is the first attempt, the disc the best one, and the dashed "
                       "line the pass mark."),
              Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

} // namespace aplomo::views
