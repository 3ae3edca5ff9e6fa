#include "desktop/views/aim.hpp"

#include "desktop/views/link.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {

float draw_aim(Frame& frame, const Rect& room, const screens::Aim& aim,
               std::optional<screens::Action>& action) {
    if (aim.words.empty()) return 0;
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("What you want to do better"), Type::label_medium, t.ink2), 6);
    draw_icon(frame, {rest.x, rest.y, 18, 23}, Icon::flag, t.accent);
    take_top(rest, write(frame, {rest.x + 26, rest.y, rest.w - 26, rest.h}, aim.words, Type::reply, t.ink));
    if (aim.tag.empty()) return rest.y - room.y;
    const Caption more{.words = frame.tr("Read about it")};
    if (link(frame, {rest.x + 20, rest.y}, "aim", more, t.accent)) action = screens::OpenEntry{aim.tag};
    return rest.y + 32 - room.y;
}

} // namespace aplomo::views
