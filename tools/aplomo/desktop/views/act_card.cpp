#include "desktop/views/act_card.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 16;
constexpr float disc = 48;
constexpr float key = 26;
constexpr float upright = 260; ///< up to this width the icon stands above the words

void draw_disc(Frame& frame, Point centre) {
    frame.paint.disc(centre, disc / 2, frame.theme.accent_soft);
    draw_icon(frame, {centre.x - disc / 2, centre.y - disc / 2, disc, disc}, Icon::hand, frame.theme.accent,
              Type::icon_rail);
}

void draw_upright(Frame& frame, const Rect& rect, const std::string& text, const std::string& number,
                  bool on) {
    Rect inner = rect.inset(padding);
    key_cap(frame, {inner.x, inner.y}, number, frame.theme.ink, on);
    write_middle(frame, {inner.x + key + 8, inner.y, inner.w - key - 8, key}, frame.tr("Act"), Type::label,
                 frame.theme.ink2, Align::right);
    const float words = extent_of(frame, text, Type::reply_strong, inner.w).height;
    take_top(inner, key);
    const bool roomy = inner.h >= words + disc + 24;
    if (roomy) {
        draw_disc(frame, {inner.x + disc / 2, inner.y + disc / 2 + 12});
        take_top(inner, disc + 24);
    } else {
        take_top(inner, 8);
    }
    write(frame, inner, text, Type::reply_strong, frame.theme.ink);
}

void draw_lying(Frame& frame, const Rect& rect, const std::string& text, const std::string& number, bool on) {
    Rect inner = rect.inset(18, 0);
    const Rect cap = take_left(inner, key, 14);
    key_cap(frame, {cap.x, cap.y + (cap.h - key) / 2}, number, frame.theme.ink, on);
    draw_disc(frame, take_left(inner, disc, 14).centre());
    write_middle(frame, inner, text, Type::reply_strong, frame.theme.ink);
}

} // namespace

float act_card_height(const Frame& frame, const std::string& text, float width) {
    if (width > upright)
        return std::max(80.0F,
                        extent_of(frame, text, Type::reply_strong, width - 36 - key - disc - 28).height + 36);
    return extent_of(frame, text, Type::reply_strong, width - 2 * padding).height + key + 8 + 2 * padding;
}

bool act_card(Frame& frame, const Rect& rect, const std::string& text, std::size_t index) {
    const Theme& t = frame.theme;
    const std::string number = std::to_string(index + 1);
    const Touch touch = press(frame, rect, "reply " + number);
    if (touch.hovered) frame.paint.fill(rect, t.surface, 12);
    frame.paint.dashed_frame(rect, t.edge, std::max(1.2F, t.edge_width), 12, 4, 3);
    const bool on = touch.focused || touch.held;
    if (on) frame.paint.frame(rect, t.accent, 3, 12);
    const InPanel panel(frame, rect);
    if (rect.w > upright)
        draw_lying(frame, rect, text, number, on);
    else
        draw_upright(frame, rect, text, number, on);
    return touch.pressed;
}

} // namespace aplomo::views
