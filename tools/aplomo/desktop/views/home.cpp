#include "desktop/views/home.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/empty.hpp"
#include "desktop/views/given_rows.hpp"
#include "desktop/views/goal.hpp"
#include "desktop/views/home_library.hpp"
#include "desktop/views/home_next.hpp"
#include "desktop/views/home_rows.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/skeleton.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using screens::HomeScreen;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;

std::string greeting(const Frame& frame, const HomeScreen& screen) {
    const std::string hello = screen.hour < 6 || screen.hour >= 20 ? frame.tr("Good evening")
                              : screen.hour < 12                   ? frame.tr("Good morning")
                                                                   : frame.tr("Good afternoon");
    return screen.person.empty() ? hello : hello + ", " + screen.person;
}

float draw_search(Frame& frame, const Rect& rect, const screens::Filter& filter, Asked& action) {
    const std::string name = frame.tr("Search for a conversation");
    if (frame.typed(U'/')) frame.memory.focus = id_of("search");
    const auto typing = text_field(frame, rect, "search", name, filter.search, name);
    if (filter.search.empty() && frame.memory.focus != id_of("search"))
        key_cap(frame, {rect.right() - 36, rect.y + (rect.h - 26) / 2}, "/", frame.theme.ink2);
    if (!typing.text) return rect.h;
    screens::Filter to = filter;
    to.search = *typing.text;
    action = screens::LookFor{to};
    return rect.h;
}

/// The greeting, the day's goal and, where there are many scenarios, a field to find one.
float draw_head(Frame& frame, const Rect& room, const HomeScreen& screen, int goal, Asked& action) {
    const std::string hello = greeting(frame, screen);
    const float wide = width_of(frame, hello, Type::title);
    const float goals = goal_width(frame, goal, screen.today);
    const float search = screen.cards.size() > screens::searched_scenarios ? 300.0F : 0.0F;
    const bool beside = wide + 24 + goals + 24 + search <= room.w;
    Rect rest = room;
    if (beside) {
        draw_goal(frame, {room.right() - goals, room.y}, goal, screen.today);
        if (search > 0)
            draw_search(frame, {room.right() - goals - 28 - search, room.y + 2, search, 44}, screen.filter,
                        action);
        write_middle(frame, {room.x, room.y, wide + 1, 48}, hello, Type::title, frame.theme.ink);
        return 48;
    }
    take_top(rest, write(frame, rest, hello, Type::title, frame.theme.ink), 12);
    if (goal > 0) draw_goal(frame, {rest.x, take_top(rest, 48, 12).y}, goal, screen.today);
    if (search > 0)
        take_top(rest,
                 draw_search(frame, {rest.x, rest.y, std::min(rest.w, 420.0F), 44}, screen.filter, action),
                 12);
    return rest.y - 12 - room.y;
}

float draw_empty(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    const auto words =
        frame.tr("There is no conversation here yet. Put a conversation’s folder into {0} and it "
                 "appears at once.");
    bool pressed = false;
    const Caption folder{.words = frame.tr("Open folder"), .before = Icon::folder};
    const float height = views::draw_empty(
        frame, room, {fmt::format(fmt::runtime(words), screen.folder), "empty folder", folder}, pressed);
    if (pressed) action = screens::OpenFolder{screen.folder};
    const Caption caption{.words = frame.tr("Read the handbook"), .before = Icon::book};
    const float wide = std::min(room.w, button_width(frame, caption));
    const float left = button_width(frame, folder) + 12;
    const bool beside = left + wide <= room.w;
    const Rect rect{room.x + (beside ? left : 0), room.y + height + (beside ? -button_height : 12), wide,
                    button_height};
    if (button(frame, rect, "empty handbook", caption, Weight::plain))
        action = screens::Open{screens::Place::handbook};
    return rect.bottom() - room.y;
}

float draw_all(Frame& frame, const Rect& room, const HomeScreen& screen, int goal, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, screen, screen.cards.empty() ? 0 : goal, action), 18);
    for (const auto& left : screen.unfinished)
        take_top(rest, draw_unfinished(frame, rest, left, &left == &screen.unfinished.front(), action), gap);
    if (screen.next) take_top(rest, draw_next(frame, rest, screen, action), 24);
    if (!screen.given.empty()) take_top(rest, draw_given(frame, rest, screen, action), 24);
    for (const auto& broken : screen.broken) take_top(rest, draw_broken(frame, rest, broken, action), gap);
    if (screen.cards.empty() && screen.reading) return rest.y - room.y + draw_skeleton(frame, rest);
    if (screen.cards.empty()) return rest.y - room.y + draw_empty(frame, rest, screen, action);
    return rest.y - room.y + draw_library(frame, rest, screen, action);
}

} // namespace

Asked draw(const HomeScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::home, shell);
    draw_page(frame, rest, "home",
              [&](const Rect& room) { return draw_all(frame, room, screen, shell.daily_goal, action); });
    return action;
}

} // namespace aplomo::views
