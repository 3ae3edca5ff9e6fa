#include "desktop/views/notice.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {

std::optional<screens::Action> draw_notice(Frame& frame, Rect& rest, const screens::Shell& shell) {
    if (shell.notice.empty()) return {};
    const Theme& t = frame.theme;
    const Caption good{.words = frame.tr("Got it")};
    const Caption why{.words = frame.tr("See what is wrong"), .after = Icon::forward};
    const float width = button_width(frame, good);
    const float leading = shell.faulty.empty() ? 0 : button_width(frame, why) + 12;
    const float words = rest.w - width - leading - 24 * 2 - 28 - 16;
    const float height =
        std::max(button_height, extent_of(frame, shell.notice, Type::body, words).height) + 16;
    const Rect strip = take_bottom(rest, height);
    frame.paint.fill(strip, t.surface);
    frame.paint.fill({strip.x, strip.y, strip.w, 2}, t.accent);
    const InPanel panel(frame, strip);
    Rect inner = strip.inset(24, 0);
    draw_icon(frame, take_left(inner, 18, 10), Icon::info, t.accent);
    Rect side = take_right(inner, width + leading, 16);
    side = {side.x, side.y + (side.h - button_height) / 2, side.w, button_height};
    write_middle(frame, inner, shell.notice, Type::body, t.ink);
    std::optional<screens::Action> action;
    if (leading > 0 && button(frame, take_left(side, leading - 12, 12), "faulty", why, Weight::plain))
        action = screens::OpenFindings{shell.faulty};
    if (button(frame, side, "dismiss", good, Weight::plain)) action = screens::Dismiss{};
    return action;
}

} // namespace aplomo::views
