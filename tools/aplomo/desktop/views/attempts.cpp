#include "desktop/views/attempts.hpp"

#include "desktop/views/attempt_row.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/empty.hpp"
#include "desktop/views/home_rows.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

float draw_empty(Frame& frame, const Rect& room, Asked& action) {
    bool pressed = false;
    const float height =
        views::draw_empty(frame, room,
                          {frame.tr("No attempts yet. Begin with the first one."),
                           "empty home",
                           {.words = frame.tr("Choose a conversation"), .after = Icon::forward}},
                          pressed);
    if (pressed) action = screens::Open{screens::Place::home};
    return height;
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

/// Which scenario's attempts are shown, when there is more than one to choose from.
float draw_filter(Frame& frame, const Rect& room, const screens::AttemptsScreen& screen, Asked& action) {
    if (screen.scenarios.size() < 2) return 0;
    std::vector<std::string> words;
    int all = 0;
    std::size_t on = 0;
    for (const auto& each : screen.scenarios) {
        words.push_back(each.title + " · " + std::to_string(each.attempts));
        all += each.attempts;
        if (each.id == screen.scenario) on = words.size();
    }
    words.insert(words.begin(), frame.tr("All attempts") + " · " + std::to_string(all));
    std::optional<std::size_t> pressed;
    const float height = draw_pills(frame, room, "of ", words, on, pressed);
    if (pressed) action = screens::ShowAttemptsOf{*pressed == 0 ? "" : screen.scenarios[*pressed - 1].id};
    return height + 16;
}

float draw_left(Frame& frame, const Rect& room, const screens::AttemptsScreen& screen, Asked& action) {
    Rect rest = room;
    for (const auto& left : screen.unfinished)
        take_top(rest, draw_unfinished(frame, rest, left, &left == &screen.unfinished.front(), action), 12);
    return rest.y - room.y;
}

float draw_all(Frame& frame, const Rect& room, const screens::AttemptsScreen& screen, Asked& action) {
    if (screen.rows.empty() && screen.unfinished.empty()) return draw_empty(frame, room, action);
    Rect rest = room;
    take_top(rest, draw_filter(frame, rest, screen, action));
    take_top(rest, draw_left(frame, rest, screen, action));
    if (!screen.rows.empty()) take_top(rest, draw_rows(frame, rest, screen, action));
    return rest.y - room.y;
}

} // namespace

Asked draw(const screens::AttemptsScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::attempts, shell);
    draw_page(frame, rest, "attempts", [&](const Rect& room) {
        Rect left = room;
        take_top(left, write(frame, left, frame.tr("My attempts"), Type::title, frame.theme.ink), 18);
        return left.y - room.y + draw_all(frame, left, screen, action);
    });
    return action;
}

} // namespace aplomo::views
