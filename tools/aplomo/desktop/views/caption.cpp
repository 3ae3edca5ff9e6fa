#include "desktop/views/caption.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Channel;
using screens::Cue;

std::string sound(const Frame& frame, Cue cue) {
    switch (cue) {
    case Cue::ring: return frame.tr("The telephone rings");
    case Cue::hold: return frame.tr("Hold music");
    case Cue::message: return frame.tr("A message arrives");
    case Cue::hang_up: break;
    }
    return frame.tr("The call is hung up");
}

std::string tone(const Frame& frame, const screens::ConversationScreen& screen) {
    const bool spoken = screen.channel != Channel::email && screen.channel != Channel::chat;
    if (!spoken || screen.ended) return {};
    if (screen.mood.anger >= 0.85F) return frame.tr("Shouts");
    if (screen.mood.anger >= 0.6F) return frame.tr("Speaks fast and raises the voice");
    return screen.mood.anger <= 0.25F ? frame.tr("Speaks calmly") : std::string();
}

std::string caption(const Frame& frame, const screens::ConversationScreen& screen) {
    std::string all;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) all += (all.empty() ? "" : " · ") + words;
    };
    for (const Cue cue : screen.cues)
        if (cue != Cue::hang_up) add(sound(frame, cue));
    add(tone(frame, screen));
    if (screen.room) add(frame.tr("Background noise"));
    for (const Cue cue : screen.cues)
        if (cue == Cue::hang_up) add(sound(frame, cue));
    return all;
}

} // namespace

float draw_caption(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    const std::string words = caption(frame, screen);
    if (words.empty()) return 0;
    draw_icon(frame, {room.x, room.y, 18, 18}, Icon::caption, frame.theme.ink2);
    return write(frame, {room.x + 26, room.y, room.w - 26, 18}, words, Type::label, frame.theme.ink2);
}

} // namespace aplomo::views
