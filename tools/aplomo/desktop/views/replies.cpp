#include "desktop/views/replies.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/band.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/empty.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/reply_use.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/skeleton.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/unplayed.hpp"

namespace aplomo::views {
namespace {

using screens::Mistake;
using screens::RepliesScreen;
using screens::ReplyUse;
using screens::TurnUse;
using Asked = std::optional<screens::Action>;

constexpr float column_gap = 24;
constexpr float two_columns = 700;

std::string cost_of(const Frame& frame, const ReplyUse& use) {
    return fmt::format(fmt::runtime(frame.tr("costs {0} on average")), decimal(frame, use.cost, 1));
}

/// Words after an icon; gives the height.
float draw_after_icon(Frame& frame, const Rect& room, Icon icon, const std::string& words, Type type,
                      Colour ink) {
    draw_icon(frame, {room.x, room.y, 16, 22}, icon, ink);
    return write(frame, {room.x + 24, room.y, room.w - 24, 22}, words, type, frame.theme.ink);
}

std::string pitfalls_of(const Mistake& mistake) {
    std::string words;
    for (const auto& pitfall : mistake.pitfalls) words += (words.empty() ? "" : ", ") + pitfall;
    return words;
}

/// Where it was, how often, and what it cost.
float draw_mistake_head(Frame& frame, const Rect& room, const TurnUse& turn, const Mistake& mistake) {
    const auto& use = turn.replies[mistake.reply];
    Rect rest = room;
    std::string where = name_of(frame, turn.phase);
    if (!mistake.pitfalls.empty()) where += " · " + pitfalls_of(mistake);
    take_top(rest, write(frame, rest, where, Type::label_strong, frame.theme.loss), 2);
    take_top(
        rest,
        write(frame, rest, share_of(frame, use) + " · " + cost_of(frame, use), Type::label, frame.theme.ink2),
        8);
    return rest.y - room.y;
}

/// What those who did best chose there, who may know better than the file.
std::string told_by_best(const Frame& frame, const TurnUse& turn, const Mistake& mistake) {
    const auto& use = turn.replies[mistake.reply];
    if (!mistake.chosen_by_best || !use.score)
        return frame.tr("What those who did best chose cannot be told yet.");
    const auto& best = turn.replies[*mistake.chosen_by_best];
    const auto pattern =
        best.said == mistake.better
            ? frame.tr(
                  "Those who did best chose it too: they scored {0} on average ({1} times); with the other "
                  "reply, {2} ({3} times).")
            : frame.tr("Those who did best chose something else: {4} They scored {0} on average ({1} times); "
                       "with the costly reply, {2} ({3} times).");
    return fmt::format(fmt::runtime(pattern), best.score.value_or(0), best.chosen, *use.score, use.chosen,
                       told(frame, best));
}

float draw_mistake(Frame& frame, const Rect& room, const RepliesScreen& screen, const Mistake& mistake) {
    const Theme& t = frame.theme;
    const TurnUse& turn = screen.turns[mistake.turn];
    Rect rest = room;
    take_top(rest, draw_mistake_head(frame, rest, turn, mistake));
    const std::string better = mistake.better_act ? mistake.better : quoted(frame, mistake.better);
    const auto said = [&](Rect at) {
        const float top = at.y;
        take_top(at,
                 draw_after_icon(frame, at, Icon::close, told(frame, turn.replies[mistake.reply]), Type::body,
                                 t.loss),
                 6);
        take_top(at, write(frame, at, mistake.why, Type::label, t.ink2));
        return at.y - top;
    };
    const auto best = [&](Rect at) {
        const float top = at.y;
        take_top(at,
                 mistake.better.empty()
                     ? write(frame, at, frame.tr("The best reply is being worked out…"), Type::body, t.ink2)
                     : draw_after_icon(frame, at, Icon::check, better, Type::body, t.accent),
                 6);
        take_top(at, write(frame, at, told_by_best(frame, turn, mistake), Type::label, t.ink));
        return at.y - top;
    };
    if (room.w < two_columns) {
        take_top(rest, said(rest), 10);
        take_top(rest, best(rest));
    } else {
        const float half = (rest.w - column_gap) / 2;
        const float left = said({rest.x, rest.y, half, 0});
        take_top(rest, std::max(left, best({rest.x + half + column_gap, rest.y, half, 0})));
    }
    return rest.y - room.y;
}

float draw_mistakes(Frame& frame, const Rect& room, const RepliesScreen& screen) {
    const std::string note = fmt::format(
        fmt::runtime(frame.tr("The replies that cost everybody together most, of those offered at least {0} "
                              "times. The tick marks what is best there in most situations.")),
        screens::least_offers);
    Rect rest = room;
    take_top(rest, write(frame, rest, note, Type::label, frame.theme.ink2), 14);
    for (std::size_t i = 0; i < screen.mistakes.size(); ++i) {
        if (i > 0) rule(frame, rest.x, rest.y, rest.w), take_top(rest, 14);
        take_top(rest, draw_mistake(frame, rest, screen, screen.mistakes[i]), 14);
    }
    if (screen.mistakes.empty())
        take_top(rest, write(frame, rest, frame.tr("None yet: nothing costly has been chosen often enough."),
                             Type::body, frame.theme.ink));
    return rest.y - room.y;
}

std::string figures_of(const Frame& frame, const ReplyUse& use) {
    if (use.offered < screens::least_offers) return share_of(frame, use);
    std::string words = share_of(frame, use);
    if (use.chosen > 0) words += " · " + cost_of(frame, use);
    words += " · " + fmt::format(fmt::runtime(frame.tr("goes with the score: {0}")),
                                 decimal(frame, use.discrimination, 2, true));
    if (!use.score) return words;
    return words + " · " + fmt::format(fmt::runtime(frame.tr("score with it: {0}")), *use.score);
}

float draw_reply(Frame& frame, const Rect& room, const ReplyUse& use) {
    const Theme& t = frame.theme;
    Rect rest = room;
    if (use.best)
        take_top(rest,
                 draw_after_icon(frame, rest, Icon::check, told(frame, use), Type::body_strong, t.accent), 4);
    else
        take_top(rest, write(frame, rest, told(frame, use), Type::body, t.ink), 4);
    take_top(rest, write(frame, rest, figures_of(frame, use), Type::label, t.ink2), 8);
    draw_band(frame, {rest.x, rest.y - 3}, std::min(rest.w, 420.0F), band_of(use));
    return rest.y + band_height - 3 - room.y;
}

std::string difficulty_of(const Frame& frame, const TurnUse& turn) {
    if (turn.decisions < screens::least_offers)
        return fmt::format(fmt::runtime(frame.tr("Too few decisions to say how hard it is: {0}.")),
                           turn.decisions);
    return fmt::format(
        fmt::runtime(frame.tr("Difficulty: {0} points are lost here on average, in {1} decisions.")),
        decimal(frame, turn.lost, 1), turn.decisions);
}

float draw_turn(Frame& frame, const Rect& room, const TurnUse& turn) {
    Rect rest = room;
    take_top(rest, write(frame, rest, quoted(frame, turn.asked), Type::body, frame.theme.ink2), 4);
    take_top(rest, write(frame, rest, difficulty_of(frame, turn), Type::label, frame.theme.ink2), 14);
    for (const auto& use : turn.replies) take_top(rest, draw_reply(frame, rest, use), 16);
    return rest.y - 16 - room.y;
}

float draw_head(Frame& frame, const Rect& room, const RepliesScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Caption back{.words = frame.tr("To the team"), .before = Icon::back};
    if (screen.known) { // else the way back is all there is to do
        if (link(frame, {rest.x - 6, rest.y}, "leave", back, t.accent)) action = screens::Leave{};
        take_top(rest, 38);
    }
    take_top(rest, write(frame, rest, screen.title, Type::title, t.ink), 12);
    if (screen.turns.empty()) return rest.y - room.y;
    const Caption group{.words = frame.tr("Look at it together"), .before = Icon::screen};
    const Rect rect = take_top(rest, button_height);
    if (button(frame, {rect.x, rect.y, std::min(rect.w, button_width(frame, group)), rect.h}, "group", group,
               Weight::next))
        action = screens::ShowGroup{screen.scenario, 0, false};
    return rest.y - room.y;
}

float draw_gone(Frame& frame, const Rect& room, Asked& action) {
    bool pressed = false;
    const float height =
        draw_empty(frame, room,
                   {frame.tr("What was chosen here can only be shown with the conversation’s file. Put its "
                             "folder back among the others."),
                    "leave gone",
                    {.words = frame.tr("To the team"), .before = Icon::back}},
                   pressed);
    if (pressed) action = screens::Leave{};
    return height;
}

float draw_none(Frame& frame, const Rect& room, const RepliesScreen& screen, Asked& action) {
    if (!screen.known) return draw_gone(frame, room, action);
    if (!screen.reading) return draw_unplayed(frame, room, screen.scenario, action);
    return draw_sheets_skeleton(frame, room, frame.tr("Reading the numbers…"));
}

float draw_all(Frame& frame, const Rect& room, const RepliesScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, screen, action), 18);
    if (screen.turns.empty()) return rest.y - room.y + draw_none(frame, rest, screen, action);
    const Sheet mistakes{frame.tr("What costs most, and what to say instead"),
                         [&](const Rect& in) { return draw_mistakes(frame, in, screen); }};
    take_top(rest, draw_alone(frame, rest, mistakes), sheet_gap);
    const std::string note =
        frame.tr("How often it was chosen when it was open; in brackets, the range in which the true share "
                 "almost certainly lies (19 times in 20). Goes with the score: from −1 to 1; above 0, those "
                 "who do well choose it more often.");
    take_top(rest, write(frame, rest, note, Type::label, frame.theme.ink2), sheet_gap);
    for (std::size_t i = 0; i < screen.turns.size(); ++i) {
        const auto title = std::to_string(i + 1) + ". " + name_of(frame, screen.turns[i].phase);
        const Sheet sheet{title, [&](const Rect& in) { return draw_turn(frame, in, screen.turns[i]); }};
        take_top(rest, draw_alone(frame, rest, sheet), sheet_gap);
    }
    return rest.y - sheet_gap - room.y;
}

} // namespace

Asked draw(const RepliesScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::team, shell);
    draw_page(frame, rest, "replies",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
