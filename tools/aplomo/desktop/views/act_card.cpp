#include "desktop/views/act_card.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 16;
constexpr float disc = 48;
constexpr float gap = 8;
constexpr float kind_height = 18; ///< of the word that says what it is
constexpr float key = key_cap_height;
constexpr float upright = 260; ///< up to this width the icon stands above the words

void draw_disc(Frame& frame, Point centre) {
    frame.paint.disc(centre, disc / 2, frame.theme.accent_soft);
    if (frame.theme.edge_width > 1)
        frame.paint.ring(centre, disc / 2 - 1, frame.theme.edge, frame.theme.edge_width);
    draw_icon(frame, {centre.x - disc / 2, centre.y - disc / 2, disc, disc}, Icon::hand, frame.theme.accent,
              Type::icon_rail);
}

void draw_upright(Frame& frame, const Rect& rect, const std::string& text, const std::string& number,
                  bool on) {
    Rect inner = rect.inset(padding);
    const float words = extent_of(frame, text, Type::reply_strong, inner.w).height;
    const bool roomy = inner.h + 0.5F >= disc + gap + words;
    Rect head = take_top(inner, roomy ? disc : key, gap);
    const Rect cap = take_left(head, key, 8);
    key_cap(frame, {cap.x, cap.y + (cap.h - key) / 2}, number, frame.theme.ink, on);
    if (roomy) draw_disc(frame, take_right(head, disc, 8).centre());
    write_middle(frame, head, frame.tr("Act"), Type::label, frame.theme.ink2,
                 roomy ? Align::left : Align::right);
    write(frame, inner, text, Type::reply_strong, frame.theme.ink);
}

void draw_lying(Frame& frame, const Rect& rect, const std::string& text, const std::string& number, bool on) {
    Rect inner = rect.inset(18, 0);
    const Rect cap = take_left(inner, key, 14);
    key_cap(frame, {cap.x, cap.y + (cap.h - key) / 2}, number, frame.theme.ink, on);
    draw_disc(frame, take_left(inner, disc, 14).centre());
    const float words = extent_of(frame, text, Type::reply_strong, inner.w).height;
    inner.y += (inner.h - kind_height - words) / 2;
    write(frame, take_top(inner, kind_height), frame.tr("Act"), Type::label, frame.theme.ink2);
    write(frame, inner, text, Type::reply_strong, frame.theme.ink);
}

} // namespace

float act_card_height(const Frame& frame, const std::string& text, float width) {
    if (width > upright)
        return std::max(80.0F,
                        kind_height + 36 +
                            extent_of(frame, text, Type::reply_strong, width - 36 - key - disc - 28).height);
    const float head = frame.is_low() ? key : disc;
    return extent_of(frame, text, Type::reply_strong, width - 2 * padding).height + head + gap + 2 * padding;
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
