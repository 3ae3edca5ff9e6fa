#include "desktop/views/notice.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {

std::optional<screens::Action> draw_notice(Frame& frame, Rect& rest, const std::string& sentence) {
    if (sentence.empty()) return {};
    const Theme& t = frame.theme;
    const Caption caption{.words = frame.tr("Got it")};
    const float width = button_width(frame, caption);
    const float words = rest.w - width - 24 * 2 - 28 - 16;
    const float height = std::max(button_height, extent_of(frame, sentence, Type::body, words).height) + 16;
    const Rect strip = take_bottom(rest, height);
    frame.paint.fill(strip, t.surface);
    frame.paint.fill({strip.x, strip.y, strip.w, 2}, t.accent);
    const InPanel panel(frame, strip);
    Rect inner = strip.inset(24, 0);
    draw_icon(frame, take_left(inner, 18, 10), Icon::info, t.accent);
    const Rect side = take_right(inner, width, 16);
    write_middle(frame, inner, sentence, Type::body, t.ink);
    if (button(frame, {side.x, side.y + (side.h - button_height) / 2, side.w, button_height}, "dismiss",
               caption, Weight::plain))
        return screens::Dismiss{};
    return {};
}

} // namespace aplomo::views
