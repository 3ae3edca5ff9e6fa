#include "desktop/views/reflection_card.hpp"

#include <fmt/format.h>

#include "desktop/views/choice.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/option_card.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;
using screens::DebriefScreen;
using screens::Thoughts;

/// How long after the last letter a frame is needed, so that what was typed is kept.
constexpr float after_typing = 1.2F;

constexpr float side_by_side = 760;

std::string hardest_words(const Frame& frame, const DebriefScreen& debrief) {
    for (const auto& row : debrief.decisions)
        if (row.number == debrief.hardest) return row.act ? row.said : quoted(frame, row.said);
    return {};
}

/// A field that changes one text of the thoughts.
template <typename Change>
float draw_words(Frame& frame, const Rect& room, std::string_view label, const std::string& name,
                 const std::string& text, const Thoughts& from, Asked& action, Change change) {
    const float height = text_field_height(frame, text, room.w);
    const auto typing = text_field(frame, {room.x, room.y, room.w, height}, label, name, text, name);
    if (typing.text) {
        Thoughts to = from;
        change(to, *typing.text);
        action = screens::Reflect{to};
        frame.memory.wake(after_typing);
    }
    return height;
}

float draw_feeling_words(Frame& frame, const Rect& room, const Thoughts& thoughts, Asked& action) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < screens::feelings; ++i)
        words.push_back(name_of(frame, static_cast<screens::Feeling>(i)));
    const auto on = thoughts.feeling ? static_cast<std::size_t>(*thoughts.feeling) : words.size();
    std::optional<std::size_t> pressed;
    const float height = draw_pills(frame, room, "feeling ", words, on, pressed);
    if (pressed) {
        Thoughts to = thoughts;
        to.feeling = on == *pressed ? std::nullopt : std::optional(static_cast<screens::Feeling>(*pressed));
        action = screens::Reflect{to};
    }
    return height;
}

std::string where_from(const Frame& frame, const screens::GoalProposal& proposal) {
    if (proposal.decision == 0) return frame.tr("From the whole conversation");
    return fmt::format(fmt::runtime(frame.tr("From decision {0}")), proposal.decision);
}

/// Side by side where there is room.
float draw_proposals(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    constexpr float apart = 8;
    const auto& thoughts = *debrief.thoughts;
    std::vector<Option> options;
    for (std::size_t i = 0; i < debrief.proposals.size(); ++i)
        options.push_back(
            {debrief.proposals[i].words, where_from(frame, debrief.proposals[i]), thoughts.goal == i});
    const auto n = static_cast<float>(std::max<std::size_t>(1, options.size()));
    const bool beside = room.w >= side_by_side;
    const float width = beside ? (room.w - apart * (n - 1)) / n : room.w;
    float height = 0;
    for (const auto& option : options) height = std::max(height, option_card_height(frame, option, width));
    Point at{room.x, room.y};
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (draw_option_card(frame, {at.x, at.y, width, height}, "goal " + std::to_string(i), options[i])) {
            Thoughts to = thoughts;
            to.goal = options[i].on ? std::nullopt : std::optional(i);
            to.own_goal.clear();
            action = screens::Reflect{to};
        }
        beside ? at.x += width + apart : at.y += height + apart;
    }
    return beside ? height : n * (height + apart) - apart;
}

} // namespace

float draw_feelings(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    const Theme& t = frame.theme;
    const auto& thoughts = *debrief.thoughts;
    Rect rest = room;
    const std::string title =
        fmt::format(fmt::runtime(frame.tr("The hardest moment: decision {0}")), debrief.hardest);
    take_top(rest, write(frame, rest, title, Type::heading, t.ink), 4);
    take_top(rest, write(frame, rest, hardest_words(frame, debrief), Type::body, t.ink2), 12);
    take_top(rest, write(frame, rest, frame.tr("What did you feel there?"), Type::body_strong, t.ink), 8);
    take_top(rest, draw_feeling_words(frame, rest, thoughts, action), 12);
    take_top(rest,
             draw_words(frame, rest, "feeling words", frame.tr("In your own words, if you like"),
                        thoughts.words, thoughts, action,
                        [](Thoughts& to, const std::string& text) { to.words = text; }),
             10);
    draw_icon(frame, {rest.x, rest.y, 16, 18}, Icon::lock, t.ink2);
    take_top(rest, write(frame, {rest.x + 24, rest.y, rest.w - 24, 18},
                         frame.tr("This is not scored, and only you can see it."), Type::label, t.ink2));
    return rest.y - room.y;
}

float draw_goals(Frame& frame, const Rect& room, const DebriefScreen& debrief, Asked& action) {
    const Theme& t = frame.theme;
    const auto& thoughts = *debrief.thoughts;
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("One goal for next time"), Type::heading, t.ink), 4);
    take_top(rest,
             write(frame, rest, frame.tr("Choose one: you will see it again in the next briefing."),
                   Type::body, t.ink2),
             12);
    take_top(rest, draw_proposals(frame, rest, debrief, action), 8);
    take_top(rest, draw_words(frame, rest, "own goal", frame.tr("Or in your own words"), thoughts.own_goal,
                              thoughts, action, [](Thoughts& to, const std::string& text) {
                                  to.own_goal = text;
                                  to.goal.reset();
                              }));
    return rest.y - room.y;
}

std::string goal_area(const DebriefScreen& debrief) {
    const bool own = debrief.proposals.empty() || (debrief.thoughts && !debrief.thoughts->own_goal.empty());
    if (own) return "own goal";
    const auto chosen = debrief.thoughts ? debrief.thoughts->goal : std::nullopt;
    return "goal " + std::to_string(chosen.value_or(0));
}

} // namespace aplomo::views
