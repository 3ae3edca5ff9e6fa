#include "desktop/views/stepper.hpp"

#include <algorithm>

#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float key = 44;

bool draw_key(Frame& frame, const Rect& rect, const std::string& label, const Aloud& aloud, Icon icon,
              bool possible) {
    const Theme& t = frame.theme;
    const Touch touch = press(frame, rect, label, aloud);
    frame.paint.fill(rect, touch.hovered && possible ? t.sunken : t.surface, 10);
    if (possible)
        frame.paint.frame(rect, t.edge, std::max(1.5F, t.edge_width), 10);
    else
        frame.paint.dashed_frame(rect, t.edge, 1, 10, 4, 4); // spent: told by more than its colour
    focus_ring(frame, rect, 10, touch);
    draw_icon(frame, rect, icon, possible ? t.ink : mix(t.ink3, t.surface, 0.2F));
    return touch.pressed;
}

} // namespace

std::optional<int> draw_stepper(Frame& frame, const Rect& rect, const Stepper& of) {
    std::optional<int> value;
    const std::string label(of.label);
    Rect inner = rect;
    const Rect less = take_left(inner, key);
    const Rect more = take_right(inner, key);
    if (draw_key(frame, less, label + " less", {of.name + ", " + frame.tr("less"), of.words}, Icon::minus,
                 of.value > of.least))
        value = std::max(of.least, of.value - of.step);
    {
        const InPanel panel(frame, inner);
        write_middle(frame, inner, of.words, Type::body_strong, frame.theme.ink, Align::centre);
    }
    if (draw_key(frame, more, label + " more", {of.name + ", " + frame.tr("more"), of.words}, Icon::plus,
                 of.value < of.most))
        value = std::min(of.most, of.value + of.step);
    return value;
}

} // namespace aplomo::views
