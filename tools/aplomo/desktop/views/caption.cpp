#include "desktop/views/caption.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {

float draw_caption(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    std::string words;
    for (const auto& each : screen.heard) words += (words.empty() ? "" : " · ") + each;
    if (words.empty()) return 0;
    draw_icon(frame, {room.x, room.y, 18, 18}, Icon::caption, frame.theme.ink2);
    return write(frame, {room.x + 26, room.y, room.w - 26, 18}, words, Type::label, frame.theme.ink2);
}

} // namespace aplomo::views
