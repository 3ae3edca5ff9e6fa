#include "conversation/step.hpp"

#include <algorithm>
#include <bit>
#include <cassert>

namespace aplomo::conversation {
namespace {

using scenario::Move;
using scenario::Moves;
using scenario::Target;

/// A tag that the run has used before is worth its `again` row instead.
void repeat(const Moves& moves, const Move& move, std::uint64_t used, scenario::Worth& worth) {
    const auto& again = moves.again[static_cast<std::size_t>(move.phase)];
    for (auto bits = used & move.uses; bits != 0; bits &= bits - 1) {
        const auto& difference = again[static_cast<std::size_t>(std::countr_zero(bits))];
        worth.points += difference.points;
        for (std::size_t i = 0; i < worth.meters.size(); ++i)
            worth.meters[i] = static_cast<std::int16_t>(worth.meters[i] + difference.meters[i]);
    }
}

/// Points, meters, `used` and facts, in the order of the contract: all deltas of a meter are added once, then
/// clamped.
Points apply(const Moves& moves, const Move& move, State& state) {
    scenario::Worth worth = move.worth;
    if ((state.used & move.uses) != 0) repeat(moves, move, state.used, worth);
    state.used |= move.uses;
    for (std::size_t i = 0; i < worth.meters.size(); ++i)
        worth.meters[i] = static_cast<std::int16_t>(worth.meters[i] + state.meters[i]);
    for (std::size_t i = 0; i < worth.meters.size(); ++i)
        state.meters[i] =
            static_cast<std::uint8_t>(std::clamp<std::int16_t>(worth.meters[i], 0, moves.most[i]));
    state.facts = (state.facts & ~move.clear) | move.set;
    return worth.points;
}

/// Interrupts come first; patience at 0 lets only endings through.
Target next(const Scenario& scenario, const Move& move, const State& state) {
    const auto& moves = scenario.moves;
    const bool over = state.patience == 0;
    auto to = moves.follow(over ? moves.interrupts_at_zero : moves.interrupts, state);
    if (to == Moves::nowhere) to = moves.follow(move.next, state);
    if ((to & Moves::ending_bit) != 0) return {Target::Kind::ending, to & ~Moves::ending_bit};
    if (over) return {Target::Kind::ending, scenario.out_of_patience};
    return {Target::Kind::turn, to};
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
    const auto& moves = scenario.moves;
    for (const auto item : briefed.read)
        briefed.points += apply(moves, moves.all[moves.turns.back() + item], briefed.state);
    return briefed;
}

const scenario::Line& said(const Scenario& scenario, const State& state) {
    const auto& lines = scenario.turns[state.turn].says;
    return *std::find_if(lines.begin(), lines.end(),
                         [&](const scenario::Line& line) { return holds(line.when, state); });
}

OpenReplies open_replies(const Scenario& scenario, const State& state) {
    OpenReplies open;
    const auto& moves = scenario.moves;
    const auto* move = &moves.all[moves.turns[state.turn]];
    const auto replies = moves.turns[state.turn + 1] - moves.turns[state.turn];
    for (std::uint32_t i = 0; i < replies; ++i, ++move) {
        open.positions[open.count] = static_cast<std::uint8_t>(i);
        open.count = static_cast<std::uint8_t>(open.count + moves.follow(move->when, state));
    }
    return open;
}

Step take(const Scenario& scenario, const State& state, Index reply) {
    const auto& moves = scenario.moves;
    const auto& move = moves.all[moves.turns[state.turn] + reply];
    Step step{state, {}, {}};
    step.points = apply(moves, move, step.state);
    step.state.patience = static_cast<std::uint8_t>(std::max(state.patience - move.patience, 0));
    step.to = next(scenario, move, step.state);
    if (step.to.kind == Target::Kind::turn)
        step.state.turn = step.to.index;
    else
        step.points += scenario.endings[step.to.index].points;
    return step;
}

Step take(const Scenario& scenario, const State& state, const scenario::Reply& reply) {
    return take(scenario, state, static_cast<Index>(&reply - scenario.turns[state.turn].replies.data()));
}

} // namespace aplomo::conversation
