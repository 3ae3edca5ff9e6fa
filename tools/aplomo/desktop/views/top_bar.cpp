#include "desktop/views/top_bar.hpp"

#include <array>

#include "desktop/views/card.hpp"
#include "desktop/views/chip.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Phase;

constexpr float row = 64;
constexpr float low = 480; ///< below this height the steps give way to the words
/// Ends where the page below does; a link has 6 of its own.
float side_of(const Frame& frame) { return frame.whole.w < 1100 ? 10 : 18; }

constexpr float link_height = 32;
constexpr std::array phases{Phase::opening, Phase::inquiry, Phase::resolution, Phase::closing};

Caption sound_caption(const Frame& frame, bool muted) {
    return {.words = muted ? frame.tr("Unmute") : frame.tr("Mute"),
            .before = muted ? Icon::muted : Icon::sound,
            .key = frame.memory.typing ? "Ctrl M" : "M"};
}

Caption handbook_caption(const Frame& frame) {
    return {.words = frame.tr("Handbook"), .before = Icon::book, .key = "F1"};
}

Caption keys_caption(const Frame& frame) {
    return {.words = frame.tr("Keys"), .before = Icon::keyboard, .key = "?"};
}

Caption back_caption(const TopBar& bar) { return {.words = bar.back, .before = Icon::back}; }

Type step_type(bool now) { return now ? Type::label_strong : Type::label; }

float steps_width(const Frame& frame, Phase now) {
    float width = 0;
    for (const Phase phase : phases)
        width += 18 + width_of(frame, name_of(frame, phase), step_type(phase == now)) + 46;
    return width - 46;
}

void draw_steps(Frame& frame, Point at, Phase now) {
    const Theme& t = frame.theme;
    for (const Phase phase : phases) {
        const std::string name = name_of(frame, phase);
        const float width = width_of(frame, name, step_type(phase == now));
        const Point dot{at.x + 5, at.y + 9};
        if (phase == now)
            frame.paint.disc(dot, 5, t.accent);
        else if (phase < now)
            frame.paint.disc(dot, 5, t.ink2);
        else
            frame.paint.ring(dot, 5, t.edge, 1.2F);
        write(frame, {at.x + 18, at.y, width + 1, 18}, name, step_type(phase == now),
              phase == now ? t.accent : t.ink2);
        at.x += 18 + width + 9;
        if (phase != Phase::closing) frame.paint.fill({at.x, at.y + 9, 28, 1}, t.line);
        at.x += 37;
    }
}

float left_width(const Frame& frame, const TopBar& bar) {
    return link_width(frame, back_caption(bar)) + 17 + width_of(frame, bar.title, Type::heading) + 16 +
           chip_width(frame, name_of(frame, bar.mode), Chip::said);
}

float right_width(const Frame& frame, const TopBar& bar, bool muted) {
    return link_width(frame, keys_caption(frame)) +
           (bar.handbook ? link_width(frame, handbook_caption(frame)) + 8 : 0) +
           (bar.sound ? link_width(frame, sound_caption(frame, muted)) + 8 : 0);
}

bool draw_left(Frame& frame, Rect strip, const TopBar& bar) {
    const std::string mode = name_of(frame, bar.mode);
    const Rect back = take_left(strip, link_width(frame, back_caption(bar)), 8);
    const bool left =
        link(frame, {back.x, back.y + (row - link_height) / 2}, "leave", back_caption(bar), frame.theme.ink2);
    frame.paint.fill({strip.x, strip.y + 20, 1, 24}, frame.theme.line);
    take_left(strip, 9);
    const float pill = chip_width(frame, mode, Chip::said);
    const float title = std::min(width_of(frame, bar.title, Type::heading), strip.w - pill - 16);
    write_middle(frame, take_left(strip, title, 16), bar.title, Type::heading, frame.theme.ink);
    chip(frame, {strip.x, strip.y + (row - 28) / 2, pill, 28}, mode, Chip::said);
    return left;
}

std::optional<screens::Action> draw_right(Frame& frame, float right, float y, const TopBar& bar, bool muted) {
    std::optional<screens::Action> action;
    const Colour ink = frame.theme.ink2;
    float x = right - right_width(frame, bar, muted);
    if (bar.sound) {
        if (link(frame, {x, y}, "mute", sound_caption(frame, muted), ink) || frame.typed(U'm'))
            action = screens::Mute{!muted};
        x += link_width(frame, sound_caption(frame, muted)) + 8;
    }
    if (link(frame, {x, y}, "keys", keys_caption(frame), ink)) action = screens::ShowKeys{true};
    x += link_width(frame, keys_caption(frame)) + 8;
    if (bar.handbook && link(frame, {x, y}, "handbook", handbook_caption(frame), ink))
        action = screens::Open{screens::Place::handbook};
    return action;
}

} // namespace

std::optional<screens::Action> draw_top_bar(Frame& frame, Rect& rest, const TopBar& bar,
                                            const screens::Shell& shell) {
    const float left = left_width(frame, bar);
    const float right = right_width(frame, bar, shell.muted);
    const bool told = bar.phase && frame.whole.h >= low;
    const float steps = told ? steps_width(frame, *bar.phase) : 0;
    const float side = side_of(frame);
    const float width = rest.w - 2 * side;
    const bool steps_below = told && left + right + steps + 48 > width;
    const bool links_below = left + right + 24 > width;
    const bool both_below = steps_below && links_below && steps + right + 24 > width;
    const float extra = (steps_below || links_below ? 40.0F : 0.0F) + (both_below ? 40.0F : 0.0F);
    const Rect strip = take_top(rest, row + extra);
    frame.paint.fill(strip, frame.theme.surface);
    frame.paint.fill({strip.x, strip.bottom() - frame.theme.edge_width, strip.w, frame.theme.edge_width},
                     frame.theme.line);
    const InPanel panel(frame, strip);
    const Rect first{strip.x + side, strip.y, links_below ? width : width - right - 24, row};
    std::optional<screens::Action> action;
    if (draw_left(frame, first, bar)) action = screens::Leave{};
    const float below = strip.y + row - 4;
    if (auto asked = draw_right(frame, strip.right() - side,
                                links_below ? below + (both_below ? 40 : 0) : strip.y + 16, bar, shell.muted))
        action = asked;
    if (steps_below) draw_steps(frame, {strip.x + side + 6, below + 7}, *bar.phase);
    if (told && !steps_below) {
        const float middle = std::clamp(strip.centre().x - steps / 2, first.x + left + 24,
                                        strip.right() - side - right - steps - 24);
        draw_steps(frame, {middle, strip.y + 23}, *bar.phase);
    }
    return action;
}

} // namespace aplomo::views
