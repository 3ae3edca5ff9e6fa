#include "desktop/views/secret_field.hpp"

#include <algorithm>

#include "desktop/views/edit.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

constexpr float side = 18;
constexpr float step = 14;
constexpr float dot = 4;

screens::Secret typed_on(screens::Secret secret, const Input& input) {
    for (const Key key : input.keys)
        if (key == Key::backspace) secret.take_last();
    for (const char32_t letter : input.typed)
        if (letter >= 0x20 && letter != 0x7F) secret.add(utf8(letter));
    return secret;
}

/// The last of them, as many as there is room for; gives where the next would stand.
float draw_dots(Frame& frame, const Rect& room, std::size_t count) {
    const auto most = static_cast<std::size_t>(std::max(0.0F, room.w / step));
    float x = room.x;
    for (std::size_t i = 0; i < std::min(count, most); ++i) {
        frame.paint.disc({x + dot, room.centre().y}, dot, frame.theme.ink);
        x += step;
    }
    return x;
}

} // namespace

SecretTyping secret_field(Frame& frame, const Rect& rect, std::string_view label, const std::string& name,
                          const screens::Secret& typed) {
    const Touch touch = press(frame, rect, label, {name, {}});
    if (frame.measuring()) return {};
    frame.areas.back().typed_in = true;
    const bool mine = frame.memory.focus == id_of(label);
    const bool typing = mine && frame.memory.typing;
    const auto now = typing ? typed_on(typed, frame.input) : typed;
    draw_field_ground(frame, rect, mine, touch.hovered);
    const float end = draw_dots(frame, rect.inset(side, 0), now.count());
    if (mine) frame.paint.fill({end, rect.y + 12, 2, rect.h - 24}, frame.theme.accent);
    return {now == typed ? std::nullopt : std::optional(now), typing && frame.took(Key::enter)};
}

} // namespace aplomo::views
