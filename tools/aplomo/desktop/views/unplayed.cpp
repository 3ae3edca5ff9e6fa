#include "desktop/views/unplayed.hpp"

#include "desktop/views/empty.hpp"

namespace aplomo::views {

float draw_unplayed(Frame& frame, const Rect& room, const std::string& scenario,
                    std::optional<screens::Action>& action) {
    bool pressed = false;
    const float height =
        draw_empty(frame, room,
                   {frame.tr("Nobody in the team has finished this conversation in practice or assessment "
                             "yet. Assign it to them, and what they choose appears here."),
                    "give it",
                    {.words = frame.tr("Assign this conversation"), .before = Icon::plus}},
                   pressed);
    if (pressed) {
        screens::Gift to;
        to.scenarios = {scenario};
        action = screens::ShowGift{to};
    }
    return height;
}

} // namespace aplomo::views
