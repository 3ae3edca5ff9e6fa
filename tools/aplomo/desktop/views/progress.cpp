#include "desktop/views/progress.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/calendar.hpp"
#include "desktop/views/course_rows.hpp"
#include "desktop/views/due_rows.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/mastery_rows.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/score_chart.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::ProgressScreen;
using Asked = std::optional<screens::Action>;

constexpr float gap = sheet_gap;

std::string summary(const Frame& frame, const ProgressScreen& screen) {
    if (screen.counted == 0)
        return fmt::format(
            fmt::runtime(frame.counted("{0} conversation finished. Scores and techniques begin "
                                       "with the first in practice or assessment.",
                                       "{0} conversations finished. Scores and techniques begin "
                                       "with the first in practice or assessment.",
                                       screen.conversations)),
            screen.conversations);
    return fmt::format(fmt::runtime(frame.counted("{0} conversation finished. Scores and techniques come "
                                                  "from the {1} in practice and assessment.",
                                                  "{0} conversations finished. Scores and techniques come "
                                                  "from the {1} in practice and assessment.",
                                                  screen.conversations)),
                       screen.conversations, screen.counted);
}

/// What is not there, or not yet.
std::string note(const Frame& frame, const ProgressScreen& screen) {
    if (screen.wanted > 0)
        return fmt::format(fmt::runtime(frame.tr("Replaying your decisions: {0} of {1}.")), screen.done,
                           screen.wanted);
    if (screen.left_out == 0) return {};
    return fmt::format(fmt::runtime(frame.counted("{0} attempt cannot be replayed, so it does not count.",
                                                  "{0} attempts cannot be replayed, so they do not count.",
                                                  screen.left_out)),
                       screen.left_out);
}

/// How far the counting is, and a way to end it.
float draw_counting(Frame& frame, const Rect& room, const std::string& words, Asked& action) {
    const Caption stop{.words = frame.tr("Cancel"), .before = Icon::close};
    const float wide = link_width(frame, stop);
    draw_icon(frame, {room.x, room.y + 5, 16, 22}, Icon::hourglass, frame.theme.ink2);
    const Rect rest{room.x + 24, room.y + 5, room.w - 24 - wide - 16, 22};
    const float height = write(frame, rest, words, Type::body, frame.theme.ink2);
    const float x = rest.x + std::min(rest.w, width_of(frame, words, Type::body)) + 12;
    if (link(frame, {x, room.y}, "stop counting", stop, frame.theme.accent)) action = screens::Cancel{};
    return std::max(32.0F, height + 10);
}

float draw_head(Frame& frame, const Rect& room, const ProgressScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Caption all{.words = frame.tr("My attempts"), .before = Icon::history};
    const float wide = link_width(frame, all);
    if (link(frame, {room.right() - wide + 6, room.y + 2}, "attempts", all, t.accent))
        action = screens::Open{screens::Place::attempts};
    take_top(
        rest,
        write(frame, {rest.x, rest.y, rest.w - wide - 16, 34}, frame.tr("My progress"), Type::title, t.ink),
        4);
    if (screen.conversations > 0 && screen.wanted == 0)
        take_top(rest, write(frame, rest, summary(frame, screen), Type::body, t.ink2), 4);
    const std::string more = note(frame, screen);
    if (more.empty()) return rest.y - 4 - room.y;
    if (screen.wanted > 0) return rest.y + draw_counting(frame, rest, more, action) - room.y;
    draw_icon(frame, {rest.x, rest.y, 16, 22}, Icon::info, t.ink2);
    take_top(rest, write(frame, {rest.x + 24, rest.y, rest.w - 24, 22}, more, Type::body, t.ink2));
    return rest.y - room.y;
}

/// To the next conversation.
float draw_way_on(Frame& frame, const Rect& room, Asked& action) {
    const Caption caption{.words = frame.tr("Choose a conversation"), .after = Icon::forward};
    const Rect rect{room.x, room.y, std::min(room.w, button_width(frame, caption)), button_height};
    if (button(frame, rect, "empty home", caption, Weight::next))
        action = screens::Open{screens::Place::home};
    return button_height;
}

float draw_empty(Frame& frame, const Rect& room, Asked& action) {
    Rect rest = room;
    take_top(rest,
             write(frame, rest, frame.tr("After your first conversation you’ll see here how you’re doing."),
                   Type::reply, frame.theme.ink),
             16);
    return rest.y - room.y + draw_way_on(frame, rest, action);
}

float draw_tags(Frame& frame, const Rect& room, const std::vector<screens::MasteryRow>& rows,
                const std::string& told, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, told, Type::label, frame.theme.ink2), 16);
    return rest.y - room.y + draw_mastery(frame, rest, rows, action);
}

float draw_all(Frame& frame, const Rect& room, const ProgressScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, screen, action), 18);
    if (screen.conversations == 0) return rest.y - room.y + draw_empty(frame, rest, action);
    if (screen.counted == 0 && screen.wanted == 0) take_top(rest, draw_way_on(frame, rest, action), 18);
    const Sheet scores{frame.tr("Scores"),
                       [&](const Rect& in) { return draw_score_chart(frame, in, screen); }};
    const Sheet due{frame.tr("To go over again"),
                    [&](const Rect& in) { return draw_due_rows(frame, in, screen, action); }};
    const Sheet courses{frame.tr("First to best score"),
                        [&](const Rect& in) { return draw_course_rows(frame, in, screen); }};
    const Sheet days{frame.tr("The last 12 weeks"),
                     [&](const Rect& in) { return draw_calendar(frame, in, screen); }};
    const std::string band = frame.tr("The mark is what was counted; the band is where the true value almost "
                                      "certainly lies (19 times in 20).");
    const Sheet techniques{frame.tr("Techniques: how often used, when they were best"), [&](const Rect& in) {
                               return draw_tags(frame, in, screen.techniques, band, action);
                           }};
    const Sheet pitfalls{frame.tr("Pitfalls: how often chosen, when they were open"),
                         [&](const Rect& in) { return draw_tags(frame, in, screen.pitfalls, band, action); }};
    take_top(rest, draw_pair(frame, rest, scores, due), gap);
    take_top(rest, draw_pair(frame, rest, courses, days), gap);
    if (!screen.techniques.empty()) take_top(rest, draw_alone(frame, rest, techniques), gap);
    if (!screen.pitfalls.empty()) take_top(rest, draw_alone(frame, rest, pitfalls), gap);
    return rest.y - gap - room.y;
}

} // namespace

Asked draw(const ProgressScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::progress, shell);
    draw_page(frame, rest, "progress",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
