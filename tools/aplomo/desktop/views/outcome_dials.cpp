#include "desktop/views/outcome_dials.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "desktop/views/dial.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;

constexpr float large = 132;
constexpr float small = 92;
constexpr float column = small + 12; ///< of a small dial, at least
constexpr float wrapped = 176;       ///< the result's words

/// A score above the mark does not pass by itself: nobody may be lost, and each principle has its own mark.
std::string passed_words(const Frame& frame, const DebriefScreen& debrief) {
    if (debrief.passed || debrief.overall < debrief.pass_overall) {
        const auto text =
            debrief.passed ? frame.tr("Passed, {0} needed") : frame.tr("Not passed, {0} needed");
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

/// Icon and name below it; a name that is wider than the column is wrapped.
float draw_principle(Frame& frame, const Rect& room, const DebriefScreen& debrief, std::size_t i) {
    const Theme& t = frame.theme;
    const auto principle = static_cast<screens::Principle>(i);
    const std::string name = name_of(frame, principle);
    const Point centre{room.x + room.w / 2, room.y + small / 2};
    draw_dial(frame, centre, small,
              {debrief.principles[i], debrief.pass_each, frame.tr("too little to tell")},
              "dial " + std::to_string(i));
    const float width = extent_of(frame, name, Type::label_medium, room.w - 22).width;
    const float x = room.x + (room.w - width - 22) / 2;
    draw_icon(frame, {x, room.y + small, 16, 18}, icon_of(principle), t.ink);
    return small + write(frame, {x + 22, room.y + small, width + 1, 18}, name, Type::label_medium, t.ink);
}

/// What the ticks of the small dials stand at, below the three of them; a thin one has none.
float draw_mark(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    if (std::none_of(debrief.principles.begin(), debrief.principles.end(),
                     [](const auto& score) { return score.has_value(); }))
        return 0;
    const auto words =
        fmt::format(fmt::runtime(frame.tr("at least {0} on each principle")), debrief.pass_each);
    return 4 + write(frame, {room.x, room.y + 4, room.w, 18}, words, Type::label, frame.theme.ink2,
                     Align::centre);
}

/// How wide each of the small dials is, so that no name is wrapped.
float wide_enough(const Frame& frame) {
    float width = column;
    for (const auto principle :
         {screens::Principle::empathy, screens::Principle::calm, screens::Principle::solution})
        width = std::max(width, 34 + width_of(frame, name_of(frame, principle), Type::label_medium));
    return width;
}

float draw_principles(Frame& frame, const Rect& room, const DebriefScreen& debrief, float each) {
    Rect rest = room;
    float height = 0;
    for (std::size_t i = 0; i < debrief.principles.size(); ++i)
        height = std::max(height, draw_principle(frame, take_left(rest, each), debrief, i));
    return height + draw_mark(frame, {room.x, room.y + height, 3 * each, 18}, debrief);
}

/// All four dials beside each other: how wide the first is, and each of the others.
struct Row {
    float overall = 0;
    float each = 0;

    float width() const { return overall + 33 + 3 * each; }
};

/// The result is wrapped before the names are; nothing where neither helps.
std::optional<Row> row_within(const Frame& frame, float width, const DebriefScreen& debrief) {
    const float words =
        std::max(large + 8, width_of(frame, passed_words(frame, debrief), Type::label_strong) + 32);
    for (const float each : {wide_enough(frame), column})
        for (const float overall : {words, std::min(words, wrapped)})
            if (const Row row{overall, each}; row.width() <= width) return row;
    return {};
}

float draw_row(Frame& frame, const Rect& room, const DebriefScreen& debrief, const Row& row) {
    const float left = room.x + (room.w - row.width()) / 2;
    const Rect others{left + row.overall + 33, room.y, 3 * row.each, 0};
    const float height = draw_overall(frame, {left, room.y, row.overall, 0}, debrief);
    const float beside = height_of(frame, [&] { return draw_principles(frame, others, debrief, row.each); });
    frame.paint.fill({left + row.overall + 16, room.y + 4, frame.theme.edge_width, height - 8},
                     frame.theme.line);
    const float down = std::max(0.0F, (height - beside) / 2);
    draw_principles(frame, {others.x, room.y + down, others.w, 0}, debrief, row.each);
    return std::max(height, down + beside);
}

} // namespace

float draw_dials(Frame& frame, const Rect& room, const DebriefScreen& debrief) {
    if (const auto row = row_within(frame, room.w, debrief)) return draw_row(frame, room, debrief, *row);
    const float above = draw_overall(frame, {room.x, room.y, room.w, 0}, debrief) + 16;
    const float whole = wide_enough(frame);
    const float each = 3 * whole <= room.w ? whole : std::min(column, room.w / 3);
    const float left = (room.w - 3 * each) / 2;
    return above + draw_principles(frame, {room.x + left, room.y + above, 3 * each, 0}, debrief, each);
}

} // namespace aplomo::views
