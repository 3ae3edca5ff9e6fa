#include "desktop/views/give.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "desktop/views/button.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/option_card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/stepper.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Gift;
using screens::GiveScreen;
using Asked = std::optional<screens::Action>;

constexpr float apart = 10;
constexpr int least_mark = 50; // below it every pass mark reaches farther
constexpr int mark_step = 5;
constexpr float least_stepper = 320; // both as wide, whatever they say
constexpr std::array all_days{0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84};

/// With one thing of the gift changed.
template <typename Change>
screens::Action changed(const GiveScreen& screen, Change change) {
    Gift to = screen.gift;
    change(to);
    return screens::ShowGift{to};
}

bool is_given(const Gift& gift, const std::string& scenario) {
    return std::find(gift.scenarios.begin(), gift.scenarios.end(), scenario) != gift.scenarios.end();
}

Option option_of(const Frame& frame, const GiveScreen& screen, const screens::GiftScenario& scenario) {
    return {scenario.title,
            fmt::format(fmt::runtime(frame.tr("Level {0} of 5, {1} min")), scenario.level, scenario.minutes),
            is_given(screen.gift, scenario.id)};
}

screens::Action turned(const GiveScreen& screen, const std::string& id) {
    return changed(screen, [&](Gift& to) {
        if (is_given(to, id))
            std::erase(to.scenarios, id);
        else
            to.scenarios.push_back(id);
    });
}

/// As many beside each other as there is room for.
float draw_scenarios(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    const auto columns = static_cast<std::size_t>(std::clamp(room.w / 340, 1.0F, 4.0F));
    const float width = (room.w - apart * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    Rect rest = room;
    for (std::size_t first = 0; first < screen.scenarios.size(); first += columns) {
        const auto end = std::min(screen.scenarios.size(), first + columns);
        float height = 0;
        for (auto i = first; i < end; ++i)
            height = std::max(
                height, option_card_height(frame, option_of(frame, screen, screen.scenarios[i]), width));
        Rect row = take_top(rest, height, apart);
        for (auto i = first; i < end; ++i) {
            const auto& scenario = screen.scenarios[i];
            if (draw_option_card(frame, take_left(row, width, apart), "scenario " + scenario.id,
                                 option_of(frame, screen, scenario)))
                action = turned(screen, scenario.id);
        }
    }
    return rest.y - apart - room.y;
}

float draw_people(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    std::vector<std::string> words{frame.tr("The whole team")};
    words.insert(words.end(), screen.people.begin(), screen.people.end());
    const auto on = std::find(words.begin() + 1, words.end(), screen.gift.person);
    std::optional<std::size_t> pressed;
    const float height =
        draw_pills(frame, room, "for ", words,
                   screen.gift.person.empty() ? 0 : static_cast<std::size_t>(on - words.begin()), pressed);
    if (pressed)
        action =
            changed(screen, [&](Gift& to) { to.person = *pressed == 0 ? std::string{} : words[*pressed]; });
    return height;
}

std::string mode_words(const Frame& frame, screens::Mode mode) {
    if (mode == screens::Mode::guided) return frame.tr("With a coach: a score in it says little.");
    if (mode == screens::Mode::practice) return frame.tr("Only the customer answers; it may be tried often.");
    return frame.tr("No help, no way back.");
}

float draw_mode(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    const std::vector<std::string> words{name_of(frame, screens::Mode::guided),
                                         name_of(frame, screens::Mode::practice),
                                         name_of(frame, screens::Mode::assessment)};
    Rect rest = room;
    std::optional<std::size_t> pressed;
    take_top(rest,
             draw_choice(frame, {rest.x, rest.y, std::min(rest.w, 420.0F), 0}, "mode ", words,
                         static_cast<std::size_t>(screen.gift.mode), pressed),
             8);
    if (pressed) action = changed(screen, [&](Gift& to) { to.mode = static_cast<screens::Mode>(*pressed); });
    return rest.y - room.y +
           write(frame, rest, mode_words(frame, screen.gift.mode), Type::label, frame.theme.ink2);
}

/// A stepper with words beside or below it.
std::optional<int> draw_step(Frame& frame, Rect& rest, const Stepper& stepper) {
    const float width =
        std::min(rest.w, std::max(least_stepper, width_of(frame, stepper.words, Type::body_strong) + 110));
    return draw_stepper(frame, {rest.x, take_top(rest, 44, apart).y, width, 44}, stepper);
}

float draw_terms(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    const Gift& gift = screen.gift;
    Rect rest = room;
    const int mark = gift.mark == 0 ? 0 : (gift.mark - least_mark) / mark_step + 1;
    const auto mark_words = gift.mark == 0
                                ? frame.tr("To pass is enough")
                                : fmt::format(fmt::runtime(frame.tr("At least {0} points")), gift.mark);
    const int most_marks = (100 - least_mark) / mark_step + 1;
    if (const auto to =
            draw_step(frame, rest, {"mark", frame.tr("Mark"), mark_words, mark, 1, 0, most_marks}))
        action =
            changed(screen, [&](Gift& g) { g.mark = *to == 0 ? 0 : least_mark + (*to - 1) * mark_step; });
    const auto at = std::lower_bound(all_days.begin(), all_days.end(), gift.days) - all_days.begin();
    const auto days_words =
        gift.days == 0 ? frame.tr("No hurry")
                       : fmt::format(fmt::runtime(frame.counted("Until {1}, tomorrow",
                                                                "Until {1}, in {0} days", gift.days)),
                                     gift.days, screen.date);
    const auto last = static_cast<int>(all_days.size()) - 1;
    if (const auto to = draw_step(
            frame, rest,
            {"days", frame.tr("Until when"), days_words, std::min(last, static_cast<int>(at)), 1, 0, last}))
        action = changed(screen, [&](Gift& g) { g.days = all_days[static_cast<std::size_t>(*to)]; });
    return rest.y - apart - room.y;
}

float draw_foot(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    const auto tell = [&](const std::string& words) {
        write_middle(frame, {room.x, room.y, room.w, button_height}, words, Type::body, frame.theme.ink2);
        return button_height;
    };
    if (screen.giving) return tell(frame.tr("Saving…"));
    if (screen.gift.scenarios.empty()) return tell(frame.tr("Choose at least one conversation."));
    const Caption give{.words = frame.tr("Assign it"), .before = Icon::check};
    const Rect at{room.x, room.y, std::min(room.w, button_width(frame, give)), button_height};
    if (button(frame, at, "give", give, Weight::next)) action = screens::Give{};
    return button_height;
}

/// Why nothing can be given, and what helps; empty: something can.
std::string nothing_words(const Frame& frame, const GiveScreen& screen) {
    if (screen.scenarios.empty())
        return frame.tr(
            "There is no conversation to assign on this machine. Put a conversation’s folder into "
            "“scenarios” and it appears here.");
    if (screen.people.empty())
        return frame.tr(
            "Nobody practises in this team yet. The team’s page has the command that adds people.");
    return {};
}

float draw_nothing(Frame& frame, const Rect& room, const std::string& words, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, words, Type::reply, frame.theme.ink), 16);
    const Caption back{.words = frame.tr("To the team"), .before = Icon::back};
    const Rect at{rest.x, rest.y, std::min(rest.w, button_width(frame, back)), button_height};
    if (button(frame, at, "to the team", back, Weight::next)) action = screens::Leave{};
    return at.bottom() - room.y;
}

float draw_all(Frame& frame, const Rect& room, const GiveScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const auto nothing = nothing_words(frame, screen);
    const Caption back{.words = frame.tr("Back"), .before = Icon::back};
    if (nothing.empty()) { // else the way back is all there is to do
        if (link(frame, {rest.x - 6, rest.y}, "leave", back, t.accent)) action = screens::Leave{};
        take_top(rest, 38);
    }
    take_top(rest, write(frame, rest, frame.tr("Assign something"), Type::title, t.ink), 4);
    take_top(rest, write(frame, rest, screen.team, Type::body, t.ink2), 18);
    if (!nothing.empty()) return rest.y - room.y + draw_nothing(frame, rest, nothing, action);
    const Sheet what{frame.tr("What"),
                     [&](const Rect& in) { return draw_scenarios(frame, in, screen, action); }};
    const Sheet whom{frame.tr("For whom"),
                     [&](const Rect& in) { return draw_people(frame, in, screen, action); }};
    const Sheet how{frame.tr("How"), [&](const Rect& in) { return draw_mode(frame, in, screen, action); }};
    const Sheet terms{frame.tr("What it takes, and until when"),
                      [&](const Rect& in) { return draw_terms(frame, in, screen, action); }};
    take_top(rest, draw_alone(frame, rest, what), sheet_gap);
    take_top(rest, draw_alone(frame, rest, whom), sheet_gap);
    take_top(rest, draw_pair(frame, rest, how, terms));
    return rest.y - room.y;
}

} // namespace

Asked draw(const GiveScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::team, shell);
    const auto page = [&](const Rect& room) { return draw_all(frame, room, screen, action); };
    if (!nothing_words(frame, screen).empty())
        draw_page(frame, rest, "give", page);
    else
        draw_page(frame, rest, "give", page,
                  [&](const Rect& room) { return draw_foot(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
