#include "conversation/step.hpp"

#include <algorithm>
#include <cassert>

namespace aplomo::conversation {
namespace {

using scenario::Change;
using scenario::Target;

/// Points, meters, `used` and facts, in the order of the contract: all deltas of a meter are added once, then
/// clamped.
Points apply(const Change& change, const Scenario& scenario, State& state) {
    scenario::Worth worth = change.worth;
    for (const auto& repeat : change.repeats) {
        if ((state.used & repeat.bit) == 0) continue;
        worth.points += repeat.difference.points;
        for (std::size_t i = 0; i < worth.meters.size(); ++i)
            worth.meters[i] = static_cast<std::int16_t>(worth.meters[i] + repeat.difference.meters[i]);
    }
    for (const auto& repeat : change.repeats) state.used |= repeat.bit;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        state.meters[i] = static_cast<std::uint8_t>(
            std::clamp(state.meters[i] + worth.meters[i], 0, static_cast<int>(scenario.meters[i].max)));
    state.facts = (state.facts & ~change.clear) | change.set;
    return worth.points;
}

/// Interrupts come first; patience at 0 lets only endings through.
Target next(const Scenario& scenario, const State& state, const scenario::Reply& reply) {
    const bool over = state.patience == 0;
    for (const auto& interrupt : scenario.interrupts)
        if ((!over || interrupt.to.kind == Target::Kind::ending) && holds(interrupt.when, state))
            return interrupt.to;
    const auto link = std::find_if(reply.links.begin(), reply.links.end(),
                                   [&](const scenario::Link& each) { return holds(each.when, state); });
    assert(link != reply.links.end());
    if (over && link->to.kind == Target::Kind::turn) return {Target::Kind::ending, scenario.out_of_patience};
    return link->to;
}

} // namespace

bool OpenReplies::contains(Index reply) const { return std::find(begin(), end(), reply) != end(); }

State first_state(const Scenario& scenario, std::size_t variant) {
    State state;
    state.turn = scenario.start;
    state.patience = scenario.patience;
    std::copy(scenario.variants[variant].starts.begin(), scenario.variants[variant].starts.end(),
              state.meters.begin());
    return state;
}

bool may_read(const Scenario& scenario, const std::vector<Index>& items) {
    if (items.empty()) return true;
    if (!scenario.briefing || items.size() > scenario.briefing->reads) return false;
    auto sorted = items;
    std::sort(sorted.begin(), sorted.end());
    return sorted.back() < scenario.briefing->dossier.size() &&
           std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

Briefed brief(const Scenario& scenario, std::size_t variant, std::vector<Index> items) {
    assert(may_read(scenario, items));
    std::sort(items.begin(), items.end());
    Briefed briefed{std::move(items), {}, first_state(scenario, variant)};
    for (const auto item : briefed.read)
        briefed.points += apply(scenario.briefing->dossier[item].change, scenario, briefed.state);
    return briefed;
}

const scenario::Line& said(const Scenario& scenario, const State& state) {
    const auto& lines = scenario.turns[state.turn].says;
    return *std::find_if(lines.begin(), lines.end(),
                         [&](const scenario::Line& line) { return holds(line.when, state); });
}

OpenReplies open_replies(const Scenario& scenario, const State& state) {
    OpenReplies open;
    const auto& replies = scenario.turns[state.turn].replies;
    for (std::size_t i = 0; i < replies.size(); ++i)
        if (holds(replies[i].when, state)) open.positions[open.count++] = static_cast<std::uint8_t>(i);
    return open;
}

Step take(const Scenario& scenario, const State& state, const scenario::Reply& reply) {
    Step step{state, {}, {}};
    step.points = apply(reply.change, scenario, step.state);
    const int patience = state.patience - 1 - reply.change.patience;
    step.state.patience = static_cast<std::uint8_t>(std::max(patience, 0));
    step.to = next(scenario, step.state, reply);
    if (step.to.kind == Target::Kind::turn)
        step.state.turn = step.to.index;
    else
        step.points += scenario.endings[step.to.index].points;
    return step;
}

} // namespace aplomo::conversation
