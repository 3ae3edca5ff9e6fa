#include "desktop/views/team_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/figure.hpp"
#include "desktop/views/gain_track.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::GainRow;
using screens::TeamScreen;
using Asked = std::optional<screens::Action>;

constexpr std::size_t most_due = 8;
constexpr float padding = 10;

std::string counts(const Frame& frame, const GainRow& row) {
    const auto people = fmt::format(fmt::runtime(frame.counted("{0} person", "{0} people", row.people)),
                                    figure(frame, row.people));
    const auto passed =
        fmt::format(fmt::runtime(frame.counted("{0} has passed", "{0} have passed", row.passed)),
                    figure(frame, row.passed));
    const auto tries = fmt::format(fmt::runtime(frame.counted("{0} attempt", "{0} attempts", row.attempts)),
                                   figure(frame, row.attempts));
    return people + " · " + passed + " · " + tries;
}

float draw_gain_words(Frame& frame, const Rect& room, const GainRow& row) {
    const Theme& t = frame.theme;
    const std::string figures = fmt::format("{} → {}   +{}", row.first, row.best, row.best - row.first);
    Rect rest = room;
    const float right = width_of(frame, figures, Type::label_strong) + 1;
    write(frame, {rest.right() - right, rest.y, right, 18}, figures, Type::label_strong, t.ink);
    take_top(rest,
             write(frame, {rest.x, rest.y, rest.w - right - 16, 18}, row.title, Type::label_medium, t.ink),
             2);
    take_top(rest, write(frame, rest, counts(frame, row), Type::label, t.ink2), 2);
    take_top(rest, write(frame, rest, row.usual, Type::label, t.ink2), 4);
    take_top(rest, draw_gain_track(frame, rest, {row.first, row.best, row.pass}));
    return rest.y - room.y;
}

/// A row that can be pressed, as high as what `draw` puts into it.
template <typename Draw>
bool row(Frame& frame, Rect& rest, const std::string& label, const Draw& draw) {
    const Rect inner{rest.x, rest.y + padding, rest.w, 0};
    const float height = height_of(frame, [&] { return draw(inner); });
    const Rect rect{rest.x - 8, rest.y, rest.w + 16, height + 2 * padding};
    const Touch touch = press(frame, rect, label);
    if (touch.hovered) frame.paint.fill(rect, frame.theme.sunken, 8);
    focus_ring(frame, rect.inset(1), 8, touch);
    draw(inner);
    take_top(rest, rect.h);
    return touch.pressed;
}

std::string when(const Frame& frame, const screens::TeamDueRow& due) {
    if (due.given) return due.date;
    if (due.days == 0) return frame.tr("today");
    if (due.days == 1) return fmt::format(fmt::runtime(frame.tr("{0}, tomorrow")), due.date);
    if (due.days < 0)
        return fmt::format(fmt::runtime(frame.counted("due {0} day ago", "due {0} days ago", -due.days)),
                           -due.days);
    return fmt::format(fmt::runtime(frame.counted("{1}, tomorrow", "{1}, in {0} days", due.days)), due.days,
                       due.date);
}

float draw_due_words(Frame& frame, const Rect& room, const screens::TeamDueRow& due) {
    const Theme& t = frame.theme;
    const std::string words = when(frame, due);
    const bool overdue = due.given && due.days < 0;
    const float icon = due.given || due.days <= 0 ? 22 : 0;
    const float right = width_of(frame, words, Type::label_medium) + 1 + icon;
    const Colour ink = overdue ? t.loss : due.given ? t.ink : due.days <= 0 ? t.accent : t.ink2;
    const Rect at{room.right() - right, room.y, right, 18};
    if (icon > 0)
        draw_icon(frame, {at.x, at.y, 16, 18},
                  overdue     ? Icon::warning
                  : due.given ? Icon::clock
                              : Icon::again,
                  ink);
    write(frame, {at.x + icon, at.y, at.w - icon, 18}, words, Type::label_medium, ink);
    Rect rest = room;
    take_top(rest,
             write(frame, {rest.x, rest.y, rest.w - right - 16, 18}, due.person, Type::label_medium, t.ink),
             2);
    take_top(rest, write(frame, rest, due.title, Type::label, t.ink2));
    return rest.y - room.y;
}

/// A list with lines between its rows.
template <typename Rows, typename Draw>
Rect list(Frame& frame, const Rect& room, const Rows& rows, std::size_t most, const Draw& draw) {
    Rect rest = room;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
        if (i > 0) rule(frame, rest.x, rest.y, rest.w);
        draw(rest, i);
    }
    return rest;
}

} // namespace

float draw_gains(Frame& frame, const Rect& room, const TeamScreen& screen, Asked& action) {
    Rect rest = list(frame, room, screen.gains, screen.gains.size(), [&](Rect& at, std::size_t i) {
        const auto& gain = screen.gains[i];
        if (row(frame, at, "replies " + gain.scenario,
                [&](const Rect& inner) { return draw_gain_words(frame, inner, gain); }))
            action = screens::ShowChoices{gain.scenario};
    });
    const std::string note =
        frame.tr("Means of the people's first and best scores, from 0 to 100. The dashed line "
                 "is the pass mark. How many attempts are usual is told from everybody in the company who "
                 "tried. Each leads to what was chosen there.");
    take_top(rest, 6);
    return rest.y - room.y + write(frame, rest, note, Type::label, frame.theme.ink2);
}

float draw_team_due(Frame& frame, const Rect& room, const TeamScreen& screen, Asked& action) {
    if (screen.due.empty())
        return write(frame, room, frame.tr("Nothing yet. What somebody passes comes back after some days."),
                     Type::body, frame.theme.ink2);
    Rect rest = list(frame, room, screen.due, most_due, [&](Rect& at, std::size_t i) {
        const auto& due = screen.due[i];
        if (row(frame, at, "due " + std::to_string(i),
                [&](const Rect& inner) { return draw_due_words(frame, inner, due); }))
            action = screens::ShowTrainee{due.person};
    });
    if (screen.due.size() > most_due)
        take_top(rest, write(frame, rest,
                             fmt::format(fmt::runtime(frame.tr("And {0} more, later.")),
                                         screen.due.size() - most_due),
                             Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

float draw_disagreeing(Frame& frame, const Rect& room, const TeamScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const std::string told =
        frame.tr("What was decided in these conversations earns another score than they claim. "
                 "They are in no sum. Ask what happened before you judge.");
    take_top(rest, write(frame, rest, told, Type::label, t.ink2), 8);
    rest = list(frame, rest, screen.disagreeing, screen.disagreeing.size(), [&](Rect& at, std::size_t i) {
        const auto& each = screen.disagreeing[i];
        if (row(frame, at, "disagreeing " + each.attempt, [&](const Rect& inner) {
                Rect words = inner;
                take_top(words, write(frame, words, each.person, Type::label_medium, t.ink), 2);
                take_top(words, write(frame, words, each.title + " · " + each.date, Type::label, t.ink2));
                return words.y - inner.y;
            }))
            action = screens::OpenAttempt{each.attempt};
    });
    return rest.y - room.y;
}

} // namespace aplomo::views
