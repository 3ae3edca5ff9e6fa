#include "desktop/views/mood_chart.hpp"

#include <fmt/format.h>

#include "desktop/views/meter.hpp"
#include "desktop/views/picture.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"
#include "picture/mood_chart.hpp"

namespace aplomo::views {
namespace {

picture::Mood mood_of(const Frame& frame, const screens::DebriefScreen& debrief) {
    picture::Mood mood;
    for (const auto& [id, max, values] : debrief.courses)
        mood.lines.push_back(picture::mood_line(id, meter_name(frame, id), max, values));
    for (const auto& decision : debrief.decisions)
        if (decision.cost > 0) mood.costly.push_back(decision.number);
    mood.decision = frame.tr("decision");
    return mood;
}

/// A decision below the chart; pressed, it leads to its row.
void touch_mark(Frame& frame, const Rect& rect, const picture::MoodMark& mark) {
    const auto number = std::to_string(mark.number);
    const auto name = fmt::format(fmt::runtime(frame.tr("Decision {0}: go to its row")), mark.number);
    const Touch touch = press(frame, rect, "mark " + number, {name, {}});
    if (touch.hovered && !mark.costly) frame.paint.ring(rect.centre(), rect.w / 2, frame.theme.ink, 2);
    focus_ring(frame, rect, rect.w / 2, touch);
    if (touch.pressed) frame.memory.jump = id_of("decision " + number);
}

} // namespace

void draw_mood_chart(Frame& frame, const Rect& rect, const screens::DebriefScreen& debrief) {
    if (debrief.courses.empty()) {
        write(frame, rect, frame.tr("This customer carries no meters."), Type::body, frame.theme.ink2);
        return;
    }
    if (frame.measuring()) return;
    const auto chart = picture::mood_chart(mood_of(frame, debrief), in_points(rect.w), in_points(rect.h));
    render(frame, {rect.x, rect.y}, chart.picture);
    for (const auto& mark : chart.marks) touch_mark(frame, on_screen({rect.x, rect.y}, mark.disc), mark);
}

} // namespace aplomo::views
