#include "desktop/views/debrief.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/debrief_foot.hpp"
#include "desktop/views/decision_table.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/mood_chart.hpp"
#include "desktop/views/outcome_card.hpp"
#include "desktop/views/outcome_dials.hpp"
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
    return 36 + write(frame, {room.x, room.y + 36, room.w, 34},
                      fmt::format(fmt::runtime(frame.tr("An attempt by {0}")), screen.whose), Type::title,
                      frame.theme.ink);
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

/// To have it on paper, or to show it.
float draw_saving(Frame& frame, const Rect& room, Asked& action) {
    using screens::PageKind;
    Rect rest = room;
    const auto save = [&](std::string_view label, const std::string& words, PageKind kind) {
        const Caption caption{.words = words, .before = Icon::download};
        const float width = std::min(room.w, button_width(frame, caption));
        if (rest.x > room.x && rest.x + width > room.right())
            rest = {room.x, rest.y + button_height, room.w, 0};
        const Rect at{rest.x, rest.y, width, button_height};
        if (button(frame, at, label, caption, Weight::quiet)) action = screens::SaveDebrief{kind};
        rest.x += width + 4;
    };
    save("save pdf", frame.tr("Save as PDF"), PageKind::pdf);
    save("save html", frame.tr("Save as a web page"), PageKind::html);
    return rest.y + button_height - room.y;
}

} // namespace

Asked draw(const DebriefScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action =
        draw_rail(frame, rest, screen.whose.empty() ? screens::Place::attempts : screens::Place::team, shell);
    RowHeights rows;
    const auto page = [&](const Rect& room) {
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
        return left.y - room.y + draw_saving(frame, left, action);
    };
    if (leads_on(screen))
        draw_page(frame, rest, "debrief", page,
                  [&](const Rect& room) { return draw_way_on(frame, room, screen, action); });
    else
        draw_page(frame, rest, "debrief", page);
    return action;
}

} // namespace aplomo::views
