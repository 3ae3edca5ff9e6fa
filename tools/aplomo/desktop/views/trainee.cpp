#include "desktop/views/trainee.hpp"

#include "desktop/views/attempt_row.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/mastery_rows.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/skeleton.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::TraineeScreen;
using Asked = std::optional<screens::Action>;

constexpr float row_margin = 20; // that a row has of its own, and the sheet too

float draw_attempts(Frame& frame, const Rect& room, const TraineeScreen& screen, Asked& action) {
    Rect rest = room.inset(-row_margin, 0);
    for (std::size_t i = 0; i < screen.rows.size(); ++i) {
        if (i > 0) rule(frame, room.x, rest.y, room.w);
        const Rect rect = take_top(rest, attempt_row_height(frame, screen.rows[i], rest.w));
        if (draw_attempt_row(frame, rect, screen.rows[i])) action = screens::OpenAttempt{screen.rows[i].id};
    }
    if (!screen.rows.empty()) return rest.y - room.y;
    return write(
        frame, room,
        screen.reading
            ? frame.tr("Reading the conversations…")
            : frame.tr(
                  "No conversation has been finished yet. What you assign comes first on their home page."),
        Type::body, frame.theme.ink2);
}

float draw_expected(Frame& frame, const Rect& room, const TraineeScreen& screen) {
    const Theme& t = frame.theme;
    Rect rest = room;
    for (const auto& row : screen.expected) {
        take_top(rest, write(frame, rest, row.title, Type::label_medium, t.ink), 2);
        take_top(rest, write(frame, rest, row.last, Type::label, t.ink2), row.next.empty() ? 12 : 2);
        if (!row.next.empty()) take_top(rest, write(frame, rest, row.next, Type::label, t.ink2), 12);
    }
    const std::string note =
        frame.tr("Going by everybody in the company who has come to that attempt. The usual range is the "
                 "middle half of their scores; it says nothing about why.");
    return rest.y - room.y + write(frame, rest, note, Type::label, t.ink2);
}

float draw_all(Frame& frame, const Rect& room, const TraineeScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Caption back{.words = frame.tr("To the team"), .before = Icon::back};
    if (link(frame, {rest.x - 6, rest.y}, "leave", back, t.accent)) action = screens::Leave{};
    take_top(rest, 38);
    take_top(rest, write(frame, rest, screen.person, Type::title, t.ink), 4);
    const bool measured = !screen.techniques.empty() || !screen.pitfalls.empty();
    const std::string note =
        frame.tr("Techniques come from verified conversations, in practice and assessment. The mark is what "
                 "was counted; the band is where the true value almost certainly lies (19 times in 20).");
    if (measured) take_top(rest, write(frame, rest, note, Type::label, t.ink2));
    take_top(rest, 14);
    const auto weight = screen.rows.empty() && !screen.reading ? Weight::next : Weight::plain;
    const Caption give{.words = frame.tr("Assign something"), .before = Icon::plus};
    const Rect at{rest.x, rest.y, std::min(rest.w, button_width(frame, give)), button_height};
    take_top(rest, button_height, 18);
    if (button(frame, at, "give something", give, weight)) {
        screens::Gift to;
        to.person = screen.person;
        action = screens::ShowGift{to};
    }
    if (screen.reading && !measured)
        return rest.y - room.y + draw_sheets_skeleton(frame, rest, frame.tr("Reading the conversations…"));
    const Sheet techniques{frame.tr("Techniques: how often used, when they were best"), [&](const Rect& in) {
                               return draw_mastery(frame, in, screen.techniques, action);
                           }};
    const Sheet pitfalls{frame.tr("Pitfalls: how often chosen, when they were open"),
                         [&](const Rect& in) { return draw_mastery(frame, in, screen.pitfalls, action); }};
    const Sheet expected{frame.tr("What to expect, going by others"),
                         [&](const Rect& in) { return draw_expected(frame, in, screen); }};
    const Sheet attempts{frame.tr("Conversations"),
                         [&](const Rect& in) { return draw_attempts(frame, in, screen, action); }};
    if (!screen.techniques.empty()) take_top(rest, draw_alone(frame, rest, techniques), sheet_gap);
    if (!screen.pitfalls.empty()) take_top(rest, draw_alone(frame, rest, pitfalls), sheet_gap);
    if (!screen.expected.empty()) take_top(rest, draw_alone(frame, rest, expected), sheet_gap);
    return rest.y - room.y + draw_alone(frame, rest, attempts);
}

} // namespace

Asked draw(const TraineeScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::team, shell);
    draw_page(frame, rest, "trainee",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
