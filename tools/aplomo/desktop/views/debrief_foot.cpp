#include "desktop/views/debrief_foot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "desktop/views/button.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/reflection_card.hpp"

namespace aplomo::views {
namespace {

using screens::DebriefScreen;
using Asked = std::optional<screens::Action>;

constexpr float height = 48;
constexpr float apart = 12;
constexpr float link_height = 32;

/// A button, and what it asks for.
struct Way {
    std::string label;
    Caption caption;
    Weight weight;
    screens::Action asks;
};

bool is_costly(const DebriefScreen& debrief, int number) {
    return std::any_of(debrief.decisions.begin(), debrief.decisions.end(),
                       [&](const auto& row) { return row.number == number && row.cost > 0; });
}

std::vector<Way> ways_on(const Frame& frame, const DebriefScreen& debrief) {
    std::vector<Way> made;
    if (!debrief.whose.empty()) return made;
    if (is_costly(debrief, debrief.hardest)) {
        const auto words =
            fmt::format(fmt::runtime(frame.tr("Try again from decision {0}")), debrief.hardest);
        made.push_back({"from hardest",
                        {.words = words, .before = Icon::undo},
                        Weight::plain,
                        screens::RetryFrom{debrief.attempt, debrief.hardest}});
    }
    if (debrief.scenario.empty()) return made;
    const auto again = debrief.other_version ? frame.tr("Try another version") : frame.tr("Try it again");
    made.push_back(
        {"retry", {.words = again, .after = Icon::forward}, Weight::next, screens::Retry{debrief.scenario}});
    return made;
}

/// With the goal itself, where that fits into `width` on one line.
Caption goal_caption(const Frame& frame, const DebriefScreen& debrief, float width) {
    const auto& thoughts = *debrief.thoughts;
    if (!thoughts.goal && thoughts.own_goal.empty())
        return {.words = frame.tr("Choose your goal for next time"), .before = Icon::flag};
    const Caption chosen{.words = frame.tr("Your goal for next time"), .before = Icon::flag};
    Caption named = chosen;
    named.words += ": " + (thoughts.goal ? debrief.proposals.at(*thoughts.goal).words : thoughts.own_goal);
    return link_width(frame, named) <= width ? named : chosen;
}

/// Beside each other from the right edge, below each other where that is too much.
float draw_ways(Frame& frame, const Rect& room, const std::vector<Way>& ways, float wide, Asked& action) {
    const bool beside = wide <= room.w;
    Point at{beside ? room.right() - wide : room.x, room.y};
    for (const auto& way : ways) {
        const float width = beside ? button_width(frame, way.caption) : room.w;
        if (button(frame, {at.x, at.y, width, height}, way.label, way.caption, way.weight)) action = way.asks;
        beside ? at.x += width + apart : at.y += height + apart;
    }
    return beside ? height : at.y - apart - room.y;
}

} // namespace

bool leads_on(const DebriefScreen& debrief) { return debrief.whose.empty(); }

float draw_way_on(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    const auto ways = ways_on(frame, debrief);
    float wide = ways.empty() ? 0 : -apart;
    for (const auto& way : ways) wide += button_width(frame, way.caption) + apart;
    const Caption first =
        debrief.thoughts
            ? goal_caption(frame, debrief, room.w)
            : Caption{.words = frame.tr("This attempt isn’t kept: save it as PDF"), .before = Icon::download};
    const bool beside = link_width(frame, first) + 24 + wide <= room.w || ways.empty();
    const float down = beside ? (height - link_height) / 2 : 0;
    const Point at{room.x - 6, room.y + down};
    if (debrief.thoughts && link(frame, at, "to the goal", first, frame.theme.accent))
        frame.memory.jump = id_of(goal_area(debrief));
    if (!debrief.thoughts && link(frame, at, "save unkept", first, frame.theme.accent))
        action = screens::SaveDebrief{screens::PageKind::pdf};
    if (ways.empty()) return height;
    const float above = beside ? 0 : link_height + 8;
    return above + draw_ways(frame, {room.x, room.y + above, room.w, height}, ways, wide, action);
}

} // namespace aplomo::views
