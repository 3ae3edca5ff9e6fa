#include "desktop/views/techniques.hpp"

#include "desktop/views/chip.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;
using Tags = std::vector<screens::UsedTag>;

float draw_group(Frame& frame, const Rect& room, const std::string& title, const Tags& tags, Chip kind,
                 std::string_view prefix, Asked& action) {
    if (tags.empty()) return 0;
    Rect rest = room;
    take_top(rest, write(frame, rest, title, Type::label_medium, frame.theme.ink2), 6);
    float height = 0;
    const int pressed = chips(frame, rest, tags, kind, prefix, height);
    if (pressed >= 0) action = screens::OpenEntry{tags[static_cast<std::size_t>(pressed)].id};
    return rest.y - room.y + height + 12;
}

} // namespace

float draw_techniques(Frame& frame, const Rect& room, const screens::DebriefScreen& debrief, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Techniques"), Type::heading, frame.theme.ink), 8);
    const bool mine = debrief.whose.empty();
    take_top(rest, draw_group(frame, rest, mine ? frame.tr("You used") : frame.tr("Used"), debrief.used,
                              Chip::used, "used ", action));
    take_top(rest, draw_group(frame, rest, mine ? frame.tr("You missed") : frame.tr("Missed"), debrief.missed,
                              Chip::missed, "missed ", action));
    take_top(rest, draw_group(frame, rest, mine ? frame.tr("You stumbled over") : frame.tr("Stumbled over"),
                              debrief.stumbled, Chip::pitfall, "stumbled ", action));
    if (debrief.used.empty() && debrief.missed.empty() && debrief.stumbled.empty())
        take_top(rest, 12 + write(frame, rest, frame.tr("No technique was at stake here."), Type::body,
                                  frame.theme.ink2));
    return rest.y - room.y - 12;
}

} // namespace aplomo::views
