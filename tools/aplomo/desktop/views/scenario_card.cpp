#include "desktop/views/scenario_card.hpp"

#include <fmt/format.h>

#include "desktop/views/card.hpp"
#include "desktop/views/cast.hpp"
#include "desktop/views/facts.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::ScenarioCard;

constexpr float face = 76;
constexpr float padding = 16;

struct State {
    Icon icon;
    std::string words;
    bool good;
};

State state_of(const Frame& frame, const ScenarioCard& card) {
    if (card.due && *card.due <= 0) return {Icon::again, frame.tr("Review today"), true};
    if (card.due)
        return {
            Icon::again,
            fmt::format(fmt::runtime(frame.counted("Due tomorrow", "Due in {0} days", *card.due)), *card.due),
            false};
    if (card.passed) return {Icon::check, frame.tr("Passed"), true};
    if (card.best) return {Icon::again, frame.tr("Not passed yet"), false};
    if (card.tried) return {Icon::again, frame.tr("Only guided so far"), false};
    return {Icon::none, card.begun ? frame.tr("Unfinished") : frame.tr("Not tried yet"), false};
}

float draw_head(Frame& frame, const Rect& room, const ScenarioCard& card) {
    Rect rest = room;
    const Rect picture = take_left(rest, face, 14);
    draw_cast(frame, {picture.x, picture.y, face, face}, card.customers, card.mood, frame.theme.surface);
    const std::string who = cast_name(frame, card.customers);
    const float title = extent_of(frame, card.title, Type::heading, rest.w).height;
    const float name = extent_of(frame, who, Type::label, rest.w).height;
    Rect words{rest.x, room.y + std::max(0.0F, (face - title - name - 4) / 2), rest.w, title + name + 4};
    take_top(words, write(frame, words, card.title, Type::heading, frame.theme.ink), 4);
    write(frame, words, who, Type::label, frame.theme.ink2);
    return std::max(face, title + name + 4);
}

float draw_upper(Frame& frame, const Rect& room, const ScenarioCard& card) {
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, card), 14);
    take_top(rest, draw_scenario_facts(frame, rest, card.channel, card.minutes, card.level));
    if (!card.principles.empty())
        take_top(rest, 8 + draw_trained(frame, {rest.x, rest.y + 8, rest.w, rest.h}, card));
    return rest.y - room.y;
}

float draw_state(Frame& frame, const Rect& room, const State& state) {
    const Colour ink = state.good ? frame.theme.accent : frame.theme.ink2;
    const float words = width_of(frame, state.words, Type::label_medium);
    const float x = room.right() - words;
    if (state.icon != Icon::none) draw_icon(frame, {x - 22, room.y, 16, 18}, state.icon, ink);
    write(frame, {x, room.y, words + 1, 18}, state.words, Type::label_medium, ink);
    return words + 22;
}

float scores_width(const Frame& frame, const ScenarioCard& card) {
    if (!card.best) return width_of(frame, frame.tr("No score yet"), Type::label);
    float width = width_of(frame, frame.tr("Best"), Type::label) + 5 +
                  width_of_figures(frame, "100", Type::label_strong);
    if (card.last)
        width += 12 + width_of(frame, frame.tr("Last"), Type::label) + 5 +
                 width_of_figures(frame, "100", Type::label_strong);
    return width;
}

float draw_lower(Frame& frame, const Rect& room, const ScenarioCard& card) {
    const State state = state_of(frame, card);
    const float right = width_of(frame, state.words, Type::label_medium) + 22;
    const float left = scores_width(frame, card);
    const float scores = draw_scores(frame, room, card);
    const float down = left + right + 16 > room.w ? scores + 6 : 0;
    draw_state(frame, {room.x, room.y + down, room.w, 18}, state);
    return down + 18;
}

std::string warnings_of(const Frame& frame, int n) {
    return fmt::format(fmt::runtime(frame.counted("{0} warning in the file", "{0} warnings in the file", n)),
                       n);
}

} // namespace

float draw_scenario_facts(Frame& frame, const Rect& room, screens::Channel channel, int minutes, int level) {
    return draw_facts(frame, room,
                      {{icon_of(channel), name_of(frame, channel)},
                       {Icon::clock, fmt::format(fmt::runtime(frame.tr("{0} min")), minutes)},
                       {Icon::none, frame.tr("Level"), level}});
}

float draw_trained(Frame& frame, const Rect& room, const ScenarioCard& card) {
    std::vector<ShortFact> principles;
    for (const auto principle : card.principles)
        principles.push_back({icon_of(principle), name_of(frame, principle)});
    return draw_facts(frame, room, principles);
}

float draw_scores(Frame& frame, const Rect& room, const ScenarioCard& card) {
    if (!card.best) return write(frame, room, frame.tr("No score yet"), Type::label, frame.theme.ink2);
    float x = room.x;
    const auto put = [&](const std::string& words, int score) {
        const float wide = width_of(frame, words, Type::label);
        write(frame, {x, room.y, wide + 1, 18}, words, Type::label, frame.theme.ink2);
        x += wide + 5;
        x += write_figures(frame, {x, room.y}, std::to_string(score), Type::label_strong, frame.theme.ink) +
             12;
    };
    put(frame.tr("Best"), *card.best);
    if (card.last) put(frame.tr("Last"), *card.last);
    return 18;
}

float scenario_card_height(Frame& frame, const ScenarioCard& card, float width) {
    return height_of(frame, [&] {
        const Rect inner{0, 0, width - 2 * padding, 0};
        const float link = card.warnings > 0 ? 32.0F : 0.0F;
        return draw_upper(frame, inner, card) + 29 + draw_lower(frame, inner, card) + link + 2 * padding;
    });
}

std::optional<screens::Action> draw_scenario_card(Frame& frame, const Rect& rect,
                                                  const ScenarioCard& scenario) {
    const Touch touch = press(frame, rect, "card " + scenario.id);
    const bool hidden = overlap(rect, frame.seen()).h <= 0;
    if (hidden && scenario.warnings == 0) return {};
    card(frame, rect);
    if (touch.hovered) frame.paint.frame(rect, frame.theme.edge, frame.theme.strong_edge, 14);
    focus_ring(frame, rect, 14, touch);
    const InPanel panel(frame, rect);
    std::optional<screens::Action> action;
    if (touch.pressed) action = screens::OpenScenario{scenario.id};
    Rect inner = rect.inset(padding);
    draw_upper(frame, inner, scenario);
    const float lower = height_of(frame, [&] { return draw_lower(frame, inner, scenario); });
    const Rect foot = take_bottom(inner, lower);
    if (scenario.warnings > 0) {
        const Caption caption{.words = warnings_of(frame, scenario.warnings), .before = Icon::warning};
        if (link(frame, {foot.x - 6, foot.y - 29 - 26}, "warnings " + scenario.id, caption, frame.theme.ink2))
            action = screens::OpenFindings{scenario.id};
    }
    rule(frame, foot.x, foot.y - 15, foot.w);
    draw_lower(frame, foot, scenario);
    return action;
}

} // namespace aplomo::views
