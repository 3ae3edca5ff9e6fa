#include "desktop/views/welcome.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/kept_things.hpp"
#include "desktop/views/logo.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/setting_rows.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Shell;
using screens::WelcomeScreen;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr float widest = 720;

float draw_greeting(Frame& frame, const Rect& room) {
    Rect rest = room;
    draw_logo(frame, {rest.x + 11, rest.y});
    take_top(rest, 48);
    take_top(rest, write(frame, rest, frame.tr("Welcome to Aplomo"), Type::title, frame.theme.ink), 6);
    take_top(rest,
             write(frame, rest,
                   frame.tr("Here you practise with difficult customers, as often as you like. No customer "
                            "is real."),
                   Type::reply, frame.theme.ink2));
    return rest.y - room.y;
}

std::vector<SettingRow> rows(const Frame& frame, const WelcomeScreen& screen, const Shell& shell) {
    std::vector<SettingRow> rows{language_row(frame, shell)};
    if (screen.asks_name) rows.push_back(name_row(frame, shell));
    return rows;
}

/// Enter goes on from anywhere but from another button.
bool goes_on(const Frame& frame) {
    return frame.took_next() || (frame.memory.typing && frame.took(Key::enter));
}

Rect column(const Rect& room) {
    const float width = std::min(room.w, widest);
    return {room.x + (room.w - width) / 2, room.y, width, room.h};
}

float draw_questions(Frame& frame, const Rect& room, const WelcomeScreen& screen, const Shell& shell,
                     Asked& action) {
    Rect rest = column(room);
    take_top(rest, draw_greeting(frame, rest), 20);
    take_top(rest,
             draw_setting_rows(frame, rest, frame.tr("About you"), rows(frame, screen, shell), shell, action),
             gap);
    take_top(rest, draw_kept_things(frame, rest, screen.kept));
    return rest.y - room.y;
}

std::string what_can_change(const Frame& frame, const WelcomeScreen& screen) {
    return screen.asks_name ? frame.tr("You can change language and name later under Settings.")
                            : frame.tr("You can change the language later under Settings.");
}

float draw_way_on(Frame& frame, const Rect& room, const WelcomeScreen& screen, Asked& action) {
    Rect rest = column(room);
    const Caption caption{
        .words = frame.tr("Choose a conversation"), .after = Icon::forward, .key = frame.tr("Enter")};
    const float wide = std::min(rest.w, button_width(frame, caption));
    if (button(frame, {rest.x, rest.y, wide, 48}, "begin", caption, Weight::next) || goes_on(frame))
        action = screens::Open{screens::Place::home};
    take_top(rest, 48, 10);
    take_top(rest, write(frame, rest, what_can_change(frame, screen), Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

} // namespace

Asked draw(const WelcomeScreen& screen, const Shell& shell, Frame& frame) {
    Asked action;
    draw_page(
        frame, frame.whole, "welcome",
        [&](const Rect& room) { return draw_questions(frame, room, screen, shell, action); },
        [&](const Rect& room) { return draw_way_on(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
