#include "desktop/views/debrief.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/decision_table.hpp"
#include "desktop/views/mood_chart.hpp"
#include "desktop/views/outcome_card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/techniques.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr float padding = 20;
constexpr float two_columns = 1060;
constexpr float chart_height = 172;

/// A card as high as what `draw` puts into it, or as `least`.
template <typename Draw>
float carded(Frame& frame, const Rect& room, float least, Draw&& draw) {
    const Rect inner = room.inset(padding);
    const Rect box{room.x, room.y, room.w,
                   std::max(least, height_of(frame, [&] { return draw(inner); }) + 2 * padding)};
    card(frame, box);
    const InPanel panel(frame, box);
    draw(inner);
    return box.h;
}

float draw_head(Frame& frame, const Rect& room, const DebriefScreen& screen) {
    const auto outcome = [&](const Rect& inner) { return draw_outcome(frame, inner, screen); };
    const auto dials = [&](const Rect& inner) { return draw_dials(frame, inner, screen); };
    if (room.w < two_columns) {
        const float above = carded(frame, room, 0, outcome) + gap;
        return above + carded(frame, {room.x, room.y + above, room.w, 0}, 0, dials);
    }
    Rect left = room;
    const Rect right = take_right(left, std::clamp(room.w * 0.44F, 560.0F, 640.0F), gap);
    const float height = std::max(height_of(frame, [&] { return carded(frame, left, 0, outcome); }),
                                  height_of(frame, [&] { return carded(frame, right, 0, dials); }));
    carded(frame, left, height, outcome);
    carded(frame, right, height, dials);
    return height;
}

float draw_course(Frame& frame, const Rect& room, const DebriefScreen& screen) {
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("How the mood went"), Type::heading, frame.theme.ink), 10);
    draw_mood_chart(frame, take_top(rest, chart_height), screen);
    return rest.y - room.y;
}

float draw_side(Frame& frame, const Rect& room, const DebriefScreen& screen, Asked& action) {
    const float above =
        carded(frame, room, 0, [&](const Rect& inner) { return draw_course(frame, inner, screen); }) + gap;
    return above + carded(frame, {room.x, room.y + above, room.w, 0}, 0,
                          [&](const Rect& inner) { return draw_techniques(frame, inner, screen, action); });
}

float draw_table(Frame& frame, const Rect& room, const DebriefScreen& screen, float least) {
    const Rect box{room.x, room.y, room.w, std::max(least, height_of(frame, [&] {
                                                        return draw_decision_table(frame, room, screen);
                                                    }))};
    card(frame, box);
    const InPanel panel(frame, box);
    return std::max(box.h, draw_decision_table(frame, room, screen));
}

float draw_middle(Frame& frame, const Rect& room, const DebriefScreen& screen, Asked& action) {
    if (room.w < two_columns) {
        const float above = draw_table(frame, room, screen, 0) + gap;
        return above + draw_side(frame, {room.x, room.y + above, room.w, 0}, screen, action);
    }
    Rect right = room;
    const Rect left = take_left(right, std::clamp(room.w * 0.3F, 330.0F, 420.0F), gap);
    const float side = draw_side(frame, left, screen, action);
    return std::max(side, draw_table(frame, right, screen, side));
}

float draw_foot(Frame& frame, const Rect& room, const DebriefScreen& screen, Asked& action) {
    const Caption list{.words = frame.tr("My attempts"), .before = Icon::history};
    const Caption again{.words = frame.tr("Try it again"), .before = Icon::undo};
    Rect rest{room.x, room.y, room.w, 52};
    if (!screen.scenario.empty()) {
        const Rect rect = take_right(rest, button_width(frame, again), 12);
        if (button(frame, rect, "retry", again, Weight::next)) action = screens::Retry{screen.scenario};
    }
    const Rect rect = take_right(rest, button_width(frame, list), 12);
    if (button(frame, rect, "attempts", list, Weight::plain))
        action = screens::Open{screens::Place::attempts};
    return 52;
}

} // namespace

Asked draw(const DebriefScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::attempts, shell);
    draw_page(frame, rest, "debrief", [&](const Rect& room) {
        Rect left = room;
        take_top(left, draw_head(frame, left, screen), gap);
        take_top(left, draw_middle(frame, left, screen, action), gap);
        return left.y - room.y + draw_foot(frame, left, screen, action);
    });
    return action;
}

} // namespace aplomo::views
