#include "desktop/views/frame.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "desktop/views/edit.hpp"

namespace aplomo::views {
namespace {

constexpr float asleep = 3600;
constexpr auto at_the_end = std::numeric_limits<std::size_t>::max();

std::size_t place_of(const Frame& frame, Id id) {
    const auto& areas = frame.areas;
    return static_cast<std::size_t>(
        std::find_if(areas.begin(), areas.end(), [&](const Area& area) { return area.id == id; }) -
        areas.begin());
}

void walk(Frame& frame, bool back) {
    const std::size_t n = frame.areas.size();
    if (n == 0) return;
    const std::size_t at = place_of(frame, frame.memory.focus);
    std::size_t to = 0;
    if (at == n)
        to = back ? n - 1 : 0;
    else
        to = (at + (back ? n - 1 : 1)) % n;
    frame.memory.focus = frame.areas[to].id;
}

/// How far `to` lies from `from` in the key's direction; sideways counts more. Infinite when it lies
/// elsewhere.
float distance(const Rect& from, const Rect& to, Key key) {
    const bool upright = key == Key::up || key == Key::down;
    const float sign = key == Key::up || key == Key::left ? -1.0F : 1.0F;
    const Point a = from.centre();
    const Point b = to.centre();
    const float along = sign * (upright ? b.y - a.y : b.x - a.x);
    const float across = upright ? std::max(0.0F, std::max(to.x - from.right(), from.x - to.right()))
                                 : std::max(0.0F, std::max(to.y - from.bottom(), from.y - to.bottom()));
    const float aside = std::fabs(upright ? b.x - a.x : b.y - a.y);
    if (along < 4) return std::numeric_limits<float>::infinity();
    return along + 4 * across + aside * 0.3F;
}

void step(Frame& frame, Key key) {
    const std::size_t at = place_of(frame, frame.memory.focus);
    if (at == frame.areas.size()) return walk(frame, key == Key::up || key == Key::left);
    float nearest = std::numeric_limits<float>::infinity();
    for (const Area& area : frame.areas) {
        const float far = distance(frame.areas[at].rect, area.rect, key);
        if (far < nearest) nearest = far, frame.memory.focus = area.id;
    }
}

/// What is not on the screen cannot be jumped to.
void jump(Frame& frame) {
    Memory& memory = frame.memory;
    const Id to = std::exchange(memory.jump, 0);
    if (to == 0 || place_of(frame, to) == frame.areas.size()) return;
    memory.focus = to;
    memory.focus_shown = memory.focus_moved = true;
    memory.wake(0);
}

} // namespace

bool Frame::took(Key key) const {
    if (memory.typing && is_for_typing(key, memory.typing_lines)) return false;
    return std::find(input.keys.begin(), input.keys.end(), key) != input.keys.end();
}

void Frame::keep_clear(float top) {
    const float their_rooms_top = whole.bottom() - 0.34F * whole.h; // higher up nothing is covered by them
    if (!measuring() && top > their_rooms_top) toasts.h = std::min(toasts.h, top - toasts.y);
}

bool Frame::took_next() const {
    return (memory.focus == 0 || !memory.focus_shown) && !memory.typing && took(Key::enter);
}

bool Frame::typed(char32_t letter) const {
    if (memory.typing || input.held) return false;
    const char32_t other = letter >= U'a' && letter <= U'z' ? letter - U'a' + U'A' : letter;
    return input.typed.find(letter) != std::u32string::npos ||
           input.typed.find(other) != std::u32string::npos;
}

Frame begin_frame(float width, float height, const Fonts& fonts, const Theme& theme,
                  const screens::Words& words, Input input, Memory& memory) {
    memory.now += input.seconds;
    memory.wake_in = asleep;
    input.mouse = {input.mouse.x / fonts.scale, input.mouse.y / fonts.scale};
    return {.paint = {ImGui::GetBackgroundDrawList(), fonts.scale},
            .fonts = fonts,
            .theme = theme,
            .words = words,
            .input = std::move(input),
            .memory = memory,
            .whole = {0, 0, width / fonts.scale, height / fonts.scale},
            .toasts = {0, 0, width / fonts.scale, height / fonts.scale},
            .areas = {},
            .panels = {},
            .clips = {},
            .scrolls = {}};
}

void end_frame(Frame& frame) {
    Memory& memory = frame.memory;
    if (frame.input.released) memory.held = 0;
    memory.focus_moved = false;
    jump(frame);
    if (place_of(frame, memory.focus) == frame.areas.size()) memory.focus = 0;
    for (const Key key : frame.input.keys) {
        const Id before = memory.focus;
        if (key == Key::tab || key == Key::back_tab)
            walk(frame, key == Key::back_tab);
        else if (memory.typing && is_for_typing(key, memory.typing_lines))
            continue;
        else if (key == Key::left || key == Key::right || key == Key::up || key == Key::down)
            step(frame, key);
        else
            continue;
        memory.focus_shown = true;
        if (memory.focus != before) memory.focus_moved = true, memory.caret = at_the_end;
        memory.wake(0);
    }
    if (frame.input.pressed) memory.focus_shown = false;
    const std::size_t at = place_of(frame, memory.focus);
    memory.typing = at < frame.areas.size() && frame.areas[at].typed_in;
    memory.typing_lines = memory.typing && frame.areas[at].typed_lines;
}

} // namespace aplomo::views
