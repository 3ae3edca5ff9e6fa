#include "desktop/views/outcome_card.hpp"

#include <fmt/format.h>

#include "desktop/views/names.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using screens::Outcome;

constexpr float face = 148;

float draw_stars(Frame& frame, const Rect& room, int stars) {
    const Theme& t = frame.theme;
    for (int i = 0; i < 5; ++i)
        draw_icon(frame, {room.x + 22 * static_cast<float>(i), room.y, 16, 18},
                  i < stars ? Icon::star : Icon::star_empty, i < stars ? t.ink : t.edge);
    const std::string words =
        fmt::format(fmt::runtime(frame.tr("Survey: {0} of 5. {1}")), stars, survey_word(frame, stars));
    return write(frame, {room.x + 118, room.y, room.w - 118, 18}, words, Type::label, t.ink2);
}

float draw_last_words(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    Rect rest = room;
    if (debrief.survey) take_top(rest, draw_stars(frame, rest, *debrief.survey), 6);
    take_top(rest, write(frame, rest, quoted(frame, debrief.ending), Type::reply, frame.theme.ink));
    return rest.y - room.y;
}

float draw_retry_note(Frame& frame, const Rect& room, int replayed) {
    draw_icon(frame, {room.x, room.y, 16, 18}, Icon::undo, frame.theme.ink);
    const auto words =
        fmt::format(fmt::runtime(frame.tr("Tried again from decision {0}: it does not count")), replayed + 1);
    return write(frame, {room.x + 24, room.y, room.w - 24, 18}, words, Type::label_strong, frame.theme.ink);
}

float draw_words(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const bool good = debrief.outcome == Outcome::resolved;
    const Point centre{rest.x + 16, rest.y + 17};
    frame.paint.disc(centre, 16, good ? t.accent : t.ink2);
    draw_icon(frame, {centre.x - 16, centre.y - 16, 32, 32}, icon_of(debrief.outcome),
              good ? t.on_accent : t.surface);
    take_top(rest,
             write(frame, {rest.x + 44, rest.y, rest.w - 44, 34}, name_of(frame, debrief.outcome),
                   Type::title, t.ink),
             4);
    const std::string what = debrief.title + " · " + debrief.customer.name + " · " +
                             name_of(frame, debrief.mode) + " · " + debrief.date;
    take_top(rest, write(frame, rest, what, Type::label, t.ink2), debrief.replayed ? 4 : 10);
    if (debrief.replayed) take_top(rest, draw_retry_note(frame, rest, *debrief.replayed), 10);
    const Rect inner = rest.inset(14, 12);
    const Rect box{rest.x, rest.y, rest.w,
                   height_of(frame, [&] { return draw_last_words(frame, inner, debrief); }) + 24};
    frame.paint.fill(box, t.bg, 10);
    if (t.edge_width > 1) frame.paint.frame(box, t.line, t.edge_width, 10);
    const InPanel panel(frame, box);
    draw_last_words(frame, inner, debrief);
    return box.bottom() - room.y;
}

} // namespace

float draw_outcome(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    Rect rest = room;
    if (room.w < 460) return draw_words(frame, room, debrief);
    const Rect picture = take_left(rest, face, 24);
    draw_portrait(frame, {picture.x, picture.y, face, face}, debrief.customer, debrief.mood,
                  frame.theme.surface);
    return std::max(face, draw_words(frame, rest, debrief));
}

} // namespace aplomo::views
