#include "desktop/views/lock.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/secret_field.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using screens::LockScreen;
using Asked = std::optional<screens::Action>;

constexpr auto field = "password";
constexpr float widest = 520;
constexpr float padding = 28;
constexpr float padlock = 13; // as wide as it is drawn

float draw_wrong(Frame& frame, const Rect& room) {
    draw_icon(frame, {room.x, room.y, 18, 22}, Icon::warning, frame.theme.loss);
    return write(frame, {room.x + 26, room.y, room.w - 26, 22},
                 frame.tr("That is not the password. Try again, or ask whoever keeps the records."),
                 Type::body, frame.theme.ink);
}

/// What was entered is out of reach, and the card as high as before.
float draw_checking(Frame& frame, const Rect& room) {
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Password"), Type::label_medium, frame.theme.ink2), 6);
    const Rect closed = take_top(rest, button_height, 14);
    frame.paint.dashed_frame(closed, frame.theme.edge, frame.theme.edge_width, 10, 4, 4);
    const Rect line = take_top(rest, button_height);
    draw_icon(frame, {line.x, line.y, 18, line.h}, Icon::hourglass, frame.theme.ink2);
    write_middle(frame, {line.x + 26, line.y, line.w - 26, line.h},
                 frame.tr("The password is being checked…"), Type::body, frame.theme.ink);
    return line.bottom() - room.y;
}

float draw_entry(Frame& frame, const Rect& room, const LockScreen& screen, Asked& action) {
    if (screen.checking) return draw_checking(frame, room);
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Password"), Type::label_medium, frame.theme.ink2), 6);
    const auto typing =
        secret_field(frame, take_top(rest, button_height, 14), field, frame.tr("Password"), screen.typed);
    if (typing.to) action = screens::TypePassword{*typing.to};
    if (screen.wrong) take_top(rest, draw_wrong(frame, rest), 14);
    const Caption open{.words = frame.tr("Open"), .key = frame.tr("Enter")};
    const Rect at{rest.x, rest.y, std::min(rest.w, button_width(frame, open)), button_height};
    const bool pressed = button(frame, at, "unlock", open, Weight::next);
    const auto& typed = typing.to ? *typing.to : screen.typed;
    if ((pressed || typing.entered) && !typed.empty()) action = screens::Unlock{typed};
    return at.bottom() - room.y;
}

float draw_words(Frame& frame, const Rect& room, const LockScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    draw_icon(frame, {take_top(rest, 30, 12).x, room.y, padlock, 30}, Icon::lock, t.accent, Type::icon_rail);
    take_top(rest, write(frame, rest, frame.tr("The team’s page is locked"), Type::title, t.ink), 8);
    take_top(rest,
             write(frame, rest,
                   frame.tr("It opens with the managers’ password and stays open until you lock it again or "
                            "close the window."),
                   Type::body, t.ink2),
             20);
    return rest.y - room.y + draw_entry(frame, rest, screen, action);
}

float draw_card(Frame& frame, const Rect& room, const LockScreen& screen, Asked& action) {
    const float width = std::min(room.w, widest);
    const auto height = [&](const LockScreen& of) {
        return height_of(frame, [&] {
            return draw_words(frame, {0, 0, width - 2 * padding, 0}, of, action);
        });
    };
    const float words = height(screen);
    const float above =
        std::max(0.0F, (frame.whole.h - height({}) - 2 * padding) / 3 - 24); // whatever is told
    const Rect box{room.x + (room.w - width) / 2, room.y + above, width, words + 2 * padding};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_words(frame, box.inset(padding), screen, action);
    return box.bottom() - room.y;
}

} // namespace

Asked draw(const LockScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    if (!screen.checking) begin_in(frame, field);
    Asked action = draw_rail(frame, rest, screens::Place::team, shell);
    draw_page(frame, rest, "lock", [&](const Rect& room) { return draw_card(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
