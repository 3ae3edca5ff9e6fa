#include "desktop/views/switch.hpp"

#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float track = 48;
constexpr float thick = 28;
constexpr float gap = 10;

} // namespace

float switch_width(const Frame& frame) {
    return std::max(width_of(frame, frame.tr("On"), Type::label_strong),
                    width_of(frame, frame.tr("Off"), Type::label_strong)) +
           gap + track + 4;
}

bool draw_switch(Frame& frame, const Rect& rect, std::string_view label, const std::string& name, bool on) {
    const Theme& t = frame.theme;
    const std::string word = on ? frame.tr("On") : frame.tr("Off");
    const Touch touch = press(frame, rect, label, {name, word});
    focus_ring(frame, {rect.x - 4, rect.y + 4, rect.w + 8, rect.h - 8}, 8, touch);
    const InPanel panel(frame, rect);
    Rect inner = rect;
    const Rect side = take_right(inner, track, gap);
    write_middle(frame, inner, word, Type::label_strong, on ? t.accent : t.ink2, Align::right);
    const Rect slot{side.x, side.y + (side.h - thick) / 2, track, thick};
    frame.paint.fill(slot, on ? t.accent : t.sunken, thick / 2);
    if (!on)
        frame.paint.frame(slot, touch.hovered ? t.ink2 : t.edge, std::max(1.5F, t.edge_width), thick / 2);
    const float knob = thick / 2;
    frame.paint.disc({on ? slot.right() - knob : slot.x + knob, slot.centre().y}, knob - 5,
                     on ? t.on_accent : t.edge);
    return touch.pressed;
}

} // namespace aplomo::views
