#include "desktop/views/outcome_card.hpp"

#include <fmt/format.h>

#include "desktop/views/dial.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using screens::Outcome;

constexpr float face = 148;
constexpr float large = 132;
constexpr float small = 92;
constexpr float wrapped = 176;

float draw_stars(Frame& frame, const Rect& room, int stars) {
    const Theme& t = frame.theme;
    for (int i = 0; i < 5; ++i)
        draw_icon(frame, {room.x + 22 * static_cast<float>(i), room.y, 16, 18},
                  i < stars ? Icon::star : Icon::star_empty, i < stars ? t.ink : t.edge);
    const std::string words =
        fmt::format(fmt::runtime(frame.tr("Their survey: {0} of 5. {1}")), stars, survey_word(frame, stars));
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
    const std::string what = debrief.title + " · " + name_of(frame, debrief.mode) + " · " + debrief.date;
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

/// A score above the mark does not pass by itself: nobody may be lost, and each principle has its own mark.
std::string passed_words(const Frame& frame, const DebriefScreen& debrief) {
    if (debrief.passed || debrief.overall < debrief.pass_overall) {
        const auto text = debrief.passed ? frame.tr("Passed, {0} needed") : frame.tr("Not passed, from {0}");
        return fmt::format(fmt::runtime(text), debrief.pass_overall);
    }
    for (std::size_t i = 0; i < debrief.principles.size(); ++i)
        if (debrief.principles[i] && *debrief.principles[i] < debrief.pass_each)
            return fmt::format(fmt::runtime(frame.tr("Not passed: {0} under {1}")),
                               name_of(frame, static_cast<screens::Principle>(i)), debrief.pass_each);
    return frame.tr("Not passed: the customer was lost");
}

float draw_overall(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    const Theme& t = frame.theme;
    draw_dial(frame, {room.x + room.w / 2, room.y + large / 2}, large,
              {debrief.overall, debrief.pass_overall, {}}, "dial overall");
    const std::string words = passed_words(frame, debrief);
    const Colour ink = debrief.passed ? t.accent : t.ink2;
    const float width = extent_of(frame, words, Type::label_strong, room.w - 22).width;
    const float x = room.x + (room.w - width - 22) / 2;
    draw_icon(frame, {x, room.y + large - 2, 16, 18}, debrief.passed ? Icon::check : Icon::circle, ink);
    return large - 2 +
           write(frame, {x + 22, room.y + large - 2, width + 1, 18}, words, Type::label_strong, ink);
}

float draw_principle(Frame& frame, const Rect& room, const DebriefScreen& debrief, std::size_t i) {
    const Theme& t = frame.theme;
    const auto principle = static_cast<screens::Principle>(i);
    const std::string name = name_of(frame, principle);
    const Point centre{room.x + room.w / 2, room.y + small / 2};
    draw_dial(frame, centre, small,
              {debrief.principles[i], debrief.pass_each, frame.tr("too little to tell")},
              "dial " + std::to_string(i));
    const float width = width_of(frame, name, Type::label_medium);
    const float x = room.x + (room.w - width - 22) / 2;
    draw_icon(frame, {x, room.y + small, 16, 18}, icon_of(principle), t.ink);
    return small + write(frame, {x + 22, room.y + small, width + 1, 18}, name, Type::label_medium, t.ink);
}

float each_width(const Frame& frame) {
    float width = small + 12;
    for (std::size_t i = 0; i < 3; ++i)
        width = std::max(
            width,
            width_of(frame, name_of(frame, static_cast<screens::Principle>(i)), Type::label_medium) + 34);
    return width;
}

float draw_principles(Frame& frame, const Rect& room, const DebriefScreen& debrief, float each) {
    float height = 0;
    for (std::size_t i = 0; i < 3; ++i)
        height =
            std::max(height, draw_principle(frame, {room.x + each * static_cast<float>(i), room.y, each, 0},
                                            debrief, i));
    return height;
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

float draw_dials(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    const float each = each_width(frame);
    const float words = width_of(frame, passed_words(frame, debrief), Type::label_strong) + 32;
    const bool whole = words + 33 + 3 * each <= room.w; // else they are wrapped
    const float overall = std::max(large + 8, whole ? words : std::min(words, wrapped));
    if (overall + 33 + 3 * each <= room.w) {
        const float left = (room.w - overall - 33 - 3 * each) / 2;
        const float height = draw_overall(frame, {room.x + left, room.y, overall, 0}, debrief);
        frame.paint.fill({room.x + left + overall + 16, room.y + 4, 1, height - 8}, frame.theme.line);
        draw_principles(frame, {room.x + left + overall + 33, room.y + 18, 3 * each, 0}, debrief, each);
        return height;
    }
    const float above = draw_overall(frame, {room.x, room.y, room.w, 0}, debrief) + 16;
    const float width = std::min(each, room.w / 3);
    return above + draw_principles(frame, {room.x + (room.w - 3 * width) / 2, room.y + above, room.w, 0},
                                   debrief, width);
}

} // namespace aplomo::views
