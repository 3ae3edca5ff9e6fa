#include "desktop/views/attempts.hpp"

#include "desktop/views/attempt_row.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

float draw_empty(Frame& frame, const Rect& room, Asked& action) {
    Rect rest = room;
    take_top(rest,
             write(frame, rest, frame.tr("No attempts yet. Begin with the first one."), Type::reply,
                   frame.theme.ink),
             16);
    const Caption caption{.words = frame.tr("Choose a scenario"), .after = Icon::forward};
    const Rect rect{rest.x, rest.y, std::min(rest.w, button_width(frame, caption)), button_height};
    if (button(frame, rect, "empty home", caption, Weight::next))
        action = screens::Open{screens::Place::home};
    return rest.y + button_height - room.y;
}

float draw_rows(Frame& frame, const Rect& room, const screens::AttemptsScreen& screen, Asked& action) {
    float height = 0;
    for (const auto& row : screen.rows) height += attempt_row_height(frame, row, room.w);
    const Rect box{room.x, room.y, room.w, height};
    card(frame, box);
    Rect rest = box;
    for (std::size_t i = 0; i < screen.rows.size(); ++i) {
        const Rect rect = take_top(rest, attempt_row_height(frame, screen.rows[i], room.w));
        if (i > 0) rule(frame, rect.x + 20, rect.y, rect.w - 40);
        if (draw_attempt_row(frame, rect, screen.rows[i])) action = screens::OpenAttempt{screen.rows[i].id};
    }
    return height;
}

} // namespace

Asked draw(const screens::AttemptsScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::attempts, shell);
    draw_page(frame, rest, "attempts", [&](const Rect& room) {
        Rect left = room;
        take_top(left, write(frame, left, frame.tr("My attempts"), Type::title, frame.theme.ink), 18);
        return left.y - room.y +
               (screen.rows.empty() ? draw_empty(frame, left, action)
                                    : draw_rows(frame, left, screen, action));
    });
    return action;
}

} // namespace aplomo::views
