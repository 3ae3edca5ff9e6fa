#include "desktop/views/settings.hpp"

#include "desktop/views/kept_things.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/setting_rows.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::SettingsScreen;
using screens::Shell;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr float widest = 920; // a control farther away from its words is hard to find

float draw_person(Frame& frame, const Rect& room, const Shell& shell,
                  const std::vector<screens::KeptThing>& kept, Asked& action) {
    std::vector<SettingRow> rows{language_row(frame, shell)};
    if (!shell.name_is_fixed) rows.push_back(name_row(frame, shell));
    if (!shell.name_is_fixed && keeps_nothing(kept)) rows.back().about = frame.tr("It isn’t kept this time.");
    rows.push_back(goal_row(frame, shell));
    return draw_setting_rows(frame, room, frame.tr("You"), rows, shell, action);
}

float draw_look(Frame& frame, const Rect& room, const Shell& shell, Asked& action) {
    return draw_setting_rows(frame, room, frame.tr("How it looks"),
                             {theme_row(frame, shell), zoom_row(frame, shell), motion_row(frame, shell)},
                             shell, action);
}

float draw_sound(Frame& frame, const Rect& room, const Shell& shell, Asked& action) {
    return draw_setting_rows(frame, room, frame.tr("How it sounds"),
                             {mute_row(frame, shell), volume_row(frame, shell), speed_row(frame, shell),
                              self_voicing_row(frame, shell)},
                             shell, action);
}

float draw_all(Frame& frame, Rect room, const SettingsScreen& screen, const Shell& shell, Asked& action) {
    room.w = std::min(room.w, widest);
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Settings"), Type::title, frame.theme.ink), 18);
    const bool first = keeps_nothing(screen.kept); // what has to be known, in sight at once
    if (first) take_top(rest, draw_kept_things(frame, rest, screen.kept), gap);
    SettingRow own_words = say_first_row(frame, shell);
    if (first)
        own_words.about =
            frame.tr("You write your own sentence before the replies are shown. It isn’t scored "
                     "and, this time, isn’t kept.");
    take_top(rest, draw_person(frame, rest, shell, screen.kept, action), gap);
    take_top(rest, draw_setting_rows(frame, rest, frame.tr("How you practise"), {own_words}, shell, action),
             gap);
    take_top(rest, draw_look(frame, rest, shell, action), gap);
    take_top(rest, draw_sound(frame, rest, shell, action), gap);
    if (!first) take_top(rest, draw_kept_things(frame, rest, screen.kept), gap);
    return rest.y - gap - room.y;
}

} // namespace

Asked draw(const SettingsScreen& screen, const Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::settings, shell);
    draw_page(frame, rest, "settings",
              [&](const Rect& room) { return draw_all(frame, room, screen, shell, action); });
    return action;
}

} // namespace aplomo::views
