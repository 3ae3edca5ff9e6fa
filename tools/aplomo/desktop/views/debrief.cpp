#include "desktop/views/debrief.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/decision_table.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/mood_chart.hpp"
#include "desktop/views/outcome_card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/reflection_card.hpp"
#include "desktop/views/remarks_card.hpp"
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
    if (frame.measuring()) return box.h;
    card(frame, box);
    const InPanel panel(frame, box);
    draw(inner);
    return box.h;
}

/// Whose attempt it is, when it is somebody else's, and the way back to them.
float draw_whose(Frame& frame, const Rect& room, const DebriefScreen& screen, Asked& action) {
    const Caption back{.words = frame.tr("Back"), .before = Icon::back};
    if (link(frame, {room.x - 6, room.y}, "leave", back, frame.theme.accent)) action = screens::Leave{};
    return 36 + write(frame, {room.x, room.y + 36, room.w, 34}, screen.whose, Type::title, frame.theme.ink);
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
    Rect rest = room;
    const auto put = [&](const auto& draw) { take_top(rest, carded(frame, rest, 0, draw), gap); };
    put([&](const Rect& inner) { return draw_course(frame, inner, screen); });
    put([&](const Rect& inner) { return draw_techniques(frame, inner, screen, action); });
    if (screen.thoughts) put([&](const Rect& inner) { return draw_feelings(frame, inner, screen, action); });
    return rest.y - room.y - gap;
}

float draw_table(Frame& frame, const Rect& room, const DebriefScreen& screen, float least, RowHeights& rows,
                 Asked& action) {
    const auto table = [&] { return draw_decision_table(frame, room, screen, rows, action); };
    const Rect box{room.x, room.y, room.w, std::max(least, height_of(frame, table))};
    if (frame.measuring()) return box.h;
    card(frame, box);
    const InPanel panel(frame, box);
    table();
    return box.h;
}

float draw_middle(Frame& frame, const Rect& room, const DebriefScreen& screen, RowHeights& rows,
                  Asked& action) {
    if (room.w < two_columns) {
        const float above = draw_table(frame, room, screen, 0, rows, action) + gap;
        return above + draw_side(frame, {room.x, room.y + above, room.w, 0}, screen, action);
    }
    Rect right = room;
    const Rect left = take_left(right, std::clamp(room.w * 0.3F, 330.0F, 420.0F), gap);
    const float side = draw_side(frame, left, screen, action);
    return std::max(side, draw_table(frame, right, screen, side, rows, action));
}

/// A button at the foot, and what it asks for.
struct FootButton {
    std::string label;
    Caption caption;
    Weight weight;
    screens::Action asks;
};

bool is_costly(const DebriefScreen& screen, int number) {
    return std::any_of(screen.decisions.begin(), screen.decisions.end(),
                       [&](const auto& row) { return row.number == number && row.cost > 0; });
}

std::vector<FootButton> foot_buttons(const Frame& frame, const DebriefScreen& screen) {
    std::vector<FootButton> made{{"save pdf",
                                  {.words = frame.tr("Save as PDF"), .before = Icon::download},
                                  Weight::quiet,
                                  screens::SaveDebrief{screens::PageKind::pdf}},
                                 {"save html",
                                  {.words = frame.tr("Save as a web page"), .before = Icon::download},
                                  Weight::quiet,
                                  screens::SaveDebrief{screens::PageKind::html}}};
    if (is_costly(screen, screen.hardest) && screen.whose.empty()) {
        const auto words = fmt::format(fmt::runtime(frame.tr("Try again from {0}")), screen.hardest);
        made.push_back({"from hardest",
                        {.words = words, .before = Icon::undo},
                        Weight::plain,
                        screens::RetryFrom{screen.attempt, screen.hardest}});
    }
    if (screen.scenario.empty() || !screen.whose.empty()) return made;
    const auto again = screen.other_version ? frame.tr("Try another version") : frame.tr("Try it again");
    made.push_back(
        {"retry", {.words = again, .after = Icon::forward}, Weight::next, screens::Retry{screen.scenario}});
    return made;
}

/// From the left, and in as many rows as they need.
float draw_foot(Frame& frame, const Rect& room, const DebriefScreen& screen, Asked& action) {
    constexpr float height = 52;
    constexpr float apart = 12;
    const auto buttons = foot_buttons(frame, screen);
    float all = -apart;
    for (const auto& each : buttons) all += button_width(frame, each.caption) + apart;
    Point at{room.x + std::max(0.0F, room.w - all), room.y};
    for (const auto& each : buttons) {
        const float width = std::min(room.w, button_width(frame, each.caption));
        if (at.x > room.x && at.x + width > room.right() + 1) at = {room.x, at.y + height + apart};
        if (button(frame, {at.x, at.y, width, height}, each.label, each.caption, each.weight))
            action = each.asks;
        at.x += width + apart;
    }
    return at.y + height - room.y;
}

} // namespace

Asked draw(const DebriefScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action =
        draw_rail(frame, rest, screen.whose.empty() ? screens::Place::attempts : screens::Place::team, shell);
    RowHeights rows;
    draw_page(frame, rest, "debrief", [&](const Rect& room) {
        Rect left = room;
        if (!screen.whose.empty()) take_top(left, draw_whose(frame, left, screen, action), gap);
        take_top(left, draw_head(frame, left, screen), gap);
        const auto remarks = [&](const Rect& inner) { return draw_remarks(frame, inner, screen, action); };
        const bool read = !screen.draft && !screen.remarks.empty(); // by the trainee: before all the rest
        if (read) take_top(left, carded(frame, left, 0, remarks), gap);
        take_top(left, draw_middle(frame, left, screen, rows, action), gap);
        if (screen.draft) take_top(left, carded(frame, left, 0, remarks), gap);
        const auto goals = [&](const Rect& inner) { return draw_goals(frame, inner, screen, action); };
        if (screen.thoughts) take_top(left, carded(frame, left, 0, goals), gap);
        return left.y - room.y + draw_foot(frame, left, screen, action);
    });
    return action;
}

} // namespace aplomo::views
