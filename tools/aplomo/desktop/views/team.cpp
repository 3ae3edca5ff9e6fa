#include "desktop/views/team.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/assigned_rows.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/code_box.hpp"
#include "desktop/views/figure.hpp"
#include "desktop/views/heat.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/picture.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/ranking.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/skeleton.hpp"
#include "desktop/views/team_rows.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::ShowTeam;
using screens::TeamScreen;
using Asked = std::optional<screens::Action>;

/// The team's page while it is drawn.
struct Page {
    Frame& frame;
    const TeamScreen& screen;
    Asked& action;
    Tip& tip;

    struct Fact {
        Icon icon;
        std::string words;
        Colour ink;
    };

    std::vector<Fact> facts() const {
        const Theme& t = frame.theme;
        const auto& v = screen.verified;
        const auto told = [&](const std::string& words, int n) {
            return fmt::format(fmt::runtime(words), figure(frame, n));
        };
        std::vector<Fact> made;
        made.push_back({Icon::person,
                        told(frame.counted("{0} person", "{0} people", screen.people), screen.people),
                        t.ink2});
        made.push_back(
            {Icon::check,
             told(frame.counted("{0} verified attempt counted", "{0} verified attempts counted", v.counted),
                  v.counted),
             t.ink2});
        if (v.wanted > 0)
            made.push_back({Icon::hourglass,
                            fmt::format(fmt::runtime(frame.tr("Replaying what is new: {0} of {1}")),
                                        figure(frame, v.done), figure(frame, v.wanted)),
                            t.ink2});
        else if (v.awaiting > 0)
            made.push_back({Icon::hourglass,
                            told(frame.counted("{0} not yet verified, left out",
                                               "{0} not yet verified, left out", v.awaiting),
                                 v.awaiting),
                            t.ink2});
        if (v.disagreeing > 0)
            made.push_back(
                {Icon::warning,
                 told(frame.counted("{0} score does not match", "{0} scores do not match", v.disagreeing),
                      v.disagreeing),
                 t.loss});
        return made;
    }

    float draw_facts(const Rect& room) const {
        Point at{room.x, room.y};
        for (const auto& [icon, words, ink] : facts()) {
            const float wide = 22 + width_of(frame, words, Type::label);
            if (at.x > room.x && at.x + wide > room.right()) at = {room.x, at.y + 22};
            draw_icon(frame, {at.x, at.y, 16, 18}, icon, ink);
            write(frame, {at.x + 22, at.y, wide - 21, 18}, words, Type::label, ink);
            at.x += wide + 18;
        }
        return at.y + 18 - room.y;
    }

    /// Which of several teams; gives the height.
    float draw_teams(const Rect& room) const {
        if (screen.teams.size() < 2) return 0;
        const auto on =
            std::find(screen.teams.begin(), screen.teams.end(), screen.team) - screen.teams.begin();
        std::optional<std::size_t> pressed;
        const float height =
            draw_pills(frame, room, "team ", screen.teams, static_cast<std::size_t>(on), pressed);
        if (pressed) action = ShowTeam{screen.teams[*pressed], 0, screen.about, screen.by_score};
        return height + 14;
    }

    /// At the right end of the title's room, which it takes off.
    void draw_lock_again(Rect& title) const {
        const Caption lock{.words = frame.tr("Lock again"), .before = Icon::lock};
        const Rect at = take_right(title, link_width(frame, lock), 16);
        if (link(frame, {at.x + 6, at.y}, "lock again", lock, frame.theme.ink2))
            action = screens::LockAgain{};
    }

    float draw_head(const Rect& room) const {
        Rect rest = room;
        take_top(rest, draw_teams(rest));
        Rect title = rest;
        if (screen.may_lock) draw_lock_again(title);
        take_top(rest, write(frame, title, screen.team, Type::title, frame.theme.ink), 6);
        if (!screen.reading) take_top(rest, draw_facts(rest));
        return rest.y - room.y;
    }

    float draw_principles(const Rect& room) const {
        std::vector<std::string> words;
        for (const auto principle :
             {screens::Principle::empathy, screens::Principle::calm, screens::Principle::solution})
            words.push_back(
                fmt::format(fmt::runtime(frame.tr("Techniques: {0}")), name_of(frame, principle)));
        std::optional<std::size_t> pressed;
        const float height =
            draw_pills(frame, room, "about ", words, static_cast<std::size_t>(screen.about), pressed);
        if (pressed)
            action = ShowTeam{screen.team, screen.from, static_cast<screens::Principle>(*pressed), false};
        return height;
    }

    /// The way to the people before and after those shown.
    float draw_pager(const Rect& room) const {
        if (screen.people <= screens::people_at_once) return 0;
        const int end = std::min(screen.people, screen.from + screens::people_at_once);
        const auto pattern = screen.by_score ? frame.tr("{0} to {1} of {2}, by score")
                                             : frame.tr("{0} to {1} of {2}, by name");
        const auto shown = fmt::format(fmt::runtime(pattern), screen.from + 1, end, screen.people);
        const Caption back{.words = frame.tr("Previous"), .before = Icon::back};
        const Caption next{.words = frame.tr("Next"), .after = Icon::forward};
        Rect rest{room.x, room.y, room.w, button_height};
        const auto go = [&](const char* label, const Caption& caption, int from) {
            const Rect rect = take_left(rest, std::min(rest.w, button_width(frame, caption)), 12);
            if (button(frame, rect, label, caption, Weight::plain))
                action = ShowTeam{screen.team, from, screen.about, screen.by_score};
        };
        if (screen.from > 0) go("people before", back, std::max(0, screen.from - screens::people_at_once));
        if (end < screen.people) go("people after", next, end);
        write_middle(frame, rest, shown, Type::label, frame.theme.ink2);
        return button_height + 12;
    }

    /// Only where the company has chosen to rank people; gives the height.
    float draw_order(const Rect& room) const {
        if (!screen.may_rank) return 0;
        std::optional<std::size_t> pressed;
        const float height = draw_pills(frame, room, "order ", {frame.tr("By name"), frame.tr("By score")},
                                        screen.by_score ? 1 : 0, pressed);
        if (pressed) action = ShowTeam{screen.team, 0, screen.about, *pressed == 1};
        return height + 14;
    }

    float draw_people(const Rect& room) const {
        Rect rest = room;
        take_top(rest, draw_order(rest));
        if (screen.by_score) {
            take_top(rest, draw_pager(rest));
            return rest.y - room.y + draw_ranking(frame, rest, screen, action);
        }
        return rest.y - room.y + draw_by_name(rest);
    }

    float draw_by_name(const Rect& room) const {
        Rect rest = room;
        take_top(rest, draw_principles(rest), 14);
        std::optional<std::size_t> pressed;
        take_top(rest, views::draw_heat(frame, rest, screen.heat, "people", "person ", pressed, tip), 10);
        if (pressed) action = screens::ShowTrainee{screen.heat.rows[*pressed].name};
        take_top(rest, draw_pager(rest));
        const float legend = draw_heat_legend(frame, rest);
        take_top(rest, legend, 6);
        const std::string note =
            (screen.may_rank ? frame.tr("In the order of names.")
                             : frame.tr("In the order of names, no ranking.")) +
            " " +
            frame.tr("Principles: mean score, n attempts. Techniques: used of every 100 times when they were "
                     "best, n such times.");
        return rest.y - room.y + write(frame, rest, note, Type::label, frame.theme.ink2);
    }

    float draw_cohorts(const Rect& room) const {
        Rect rest = room;
        std::optional<std::size_t> pressed;
        take_top(rest, views::draw_heat(frame, rest, screen.cohorts, "cohorts", "", pressed, tip), 6);
        const std::string note =
            frame.tr("A row is those who began in that month: the mean of all their scores in "
                     "each month, n attempts.");
        return rest.y - room.y + write(frame, rest, note, Type::label, frame.theme.ink2);
    }

    float draw_given_to_do(const Rect& room) const {
        const Sheet assigned{frame.tr("Assigned"),
                             [&](const Rect& in) { return draw_assigned(frame, in, screen, action); }};
        return draw_alone(frame, room, assigned);
    }

    float draw_numbers(const Rect& room) const {
        const Sheet people{frame.tr("Where each person stands"),
                           [&](const Rect& in) { return draw_people(in); }};
        const Sheet gains{frame.tr("First to best score"),
                          [&](const Rect& in) { return draw_gains(frame, in, screen, action); }};
        const Sheet due{frame.tr("Who is due"),
                        [&](const Rect& in) { return draw_team_due(frame, in, screen, action); }};
        const Sheet cohorts{frame.tr("By the month they began"),
                            [&](const Rect& in) { return draw_cohorts(in); }};
        Rect rest = room;
        take_top(rest, draw_alone(frame, rest, people), sheet_gap);
        take_top(rest, draw_pair(frame, rest, gains, due), sheet_gap);
        take_top(rest, draw_given_to_do(rest), sheet_gap);
        if (screen.spread) take_top(rest, draw_charts(rest), sheet_gap);
        take_top(rest, draw_alone(frame, rest, cohorts));
        return rest.y - room.y;
    }

    float draw_charts(const Rect& room) const {
        const Sheet spread{frame.tr("How the scores are spread"),
                           [&](const Rect& in) { return draw_picture(frame, in, *screen.spread); }};
        const Sheet survey{frame.tr("What the simulated customers answered"),
                           [&](const Rect& in) { return draw_picture(frame, in, *screen.survey); }};
        return screen.survey ? draw_pair(frame, room, spread, survey) : draw_alone(frame, room, spread);
    }

    /// How people come into the team.
    float draw_nobody(const Rect& room) const {
        Rect rest = room;
        take_top(rest,
                 write(frame, rest,
                       frame.tr("Nobody practises in this team yet. Whoever keeps the records adds people "
                                "in a terminal with:"),
                       Type::reply, frame.theme.ink),
                 12);
        take_top(rest, draw_code_box(frame, rest, screen.add_person), 16);
        const Caption copy{.words = frame.tr("Copy the command"), .before = Icon::copy};
        const Rect rect{rest.x, rest.y, std::min(rest.w, button_width(frame, copy)), button_height};
        if (button(frame, rect, "copy add person", copy, Weight::next))
            action = screens::Copy{screen.add_person};
        return rect.bottom() - room.y;
    }

    /// What to say before anything was counted; people may be given things to do all the same.
    float draw_uncounted(const Rect& room) const {
        if (screen.reading) return draw_sheets_skeleton(frame, room, frame.tr("Reading the numbers…"));
        if (screen.people == 0) return draw_nobody(room);
        const auto words =
            frame.tr("Nothing is counted yet. When somebody in the team has finished a conversation in "
                     "practice or assessment, it is replayed and appears here.");
        Rect rest = room;
        take_top(rest, write(frame, rest, words, Type::reply, frame.theme.ink), 18);
        return rest.y - room.y + draw_given_to_do(rest);
    }

    float draw_all(const Rect& room) const {
        Rect rest = room;
        take_top(rest, draw_head(rest), 18);
        if (screen.verified.counted == 0)
            take_top(rest, draw_uncounted(rest), sheet_gap);
        else
            take_top(rest, draw_numbers(rest), sheet_gap);
        const Sheet disagreeing{frame.tr("Attempts that do not agree"),
                                [&](const Rect& in) { return draw_disagreeing(frame, in, screen, action); }};
        if (!screen.disagreeing.empty()) take_top(rest, draw_alone(frame, rest, disagreeing), sheet_gap);
        return rest.y - sheet_gap - room.y;
    }
};

} // namespace

Asked draw(const TeamScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::team, shell);
    Tip tip;
    const Page page{frame, screen, action, tip};
    draw_page(frame, rest, "team", [&](const Rect& room) { return page.draw_all(room); });
    draw_tip(frame, tip);
    return action;
}

} // namespace aplomo::views
