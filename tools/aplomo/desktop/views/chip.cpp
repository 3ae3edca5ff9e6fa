#include "desktop/views/chip.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 11;
constexpr float icon = 14;

Icon icon_of(Chip kind) {
    switch (kind) {
    case Chip::used: return Icon::check;
    case Chip::missed: return Icon::circle;
    case Chip::pitfall: return Icon::warning;
    case Chip::said: break;
    }
    return Icon::none;
}

} // namespace

float chip_width(const Frame& frame, std::string_view words, Chip kind) {
    return width_of(frame, words, Type::label_medium) + 2 * padding +
           (icon_of(kind) == Icon::none ? 0 : icon + 6);
}

void chip(Frame& frame, const Rect& rect, std::string_view words, Chip kind) {
    const Theme& t = frame.theme;
    const bool missed = kind == Chip::missed;
    const Colour ink = missed ? t.ink2 : kind == Chip::pitfall ? t.loss : t.accent;
    if (missed)
        frame.paint.dashed_frame(rect, t.edge, t.edge_width, 14, 3, 3);
    else
        frame.paint.fill(rect, kind == Chip::pitfall ? t.loss_soft : t.accent_soft, 14);
    if (!missed && t.edge_width > 1) frame.paint.frame(rect, ink, t.edge_width, 14);
    const InPanel panel(frame, rect);
    Rect rest = rect.inset(padding, 0);
    if (icon_of(kind) != Icon::none) draw_icon(frame, take_left(rest, icon, 6), icon_of(kind), ink);
    write_middle(frame, rest, words, Type::label_medium, ink);
}

} // namespace aplomo::views
