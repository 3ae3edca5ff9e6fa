#include "analysis/leverage.hpp"

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

bool differs(const Scenario& scenario, const Space& space, const Values& values, std::uint32_t at) {
    bool found = false;
    visit_replies(scenario, space, at, [&](Index, const conversation::Step& step, Arrow arrow) {
        found |= weigh(step.points, values.weights) + values.best_after(arrow) != values.best[at];
    });
    return found;
}

} // namespace

std::vector<Index> leverage_turns(const Scenario& scenario, const Space& space, const Values& values) {
    std::vector<bool> matters(scenario.turns.size());
    for (std::uint32_t at = 0; at < space.states.size(); ++at) {
        const auto turn = space.states[at].turn;
        if (!matters[turn]) matters[turn] = differs(scenario, space, values, at);
    }
    std::vector<Index> turns;
    for (Index turn = 0; turn < matters.size(); ++turn)
        if (matters[turn]) turns.push_back(turn);
    return turns;
}

bool thin(const Values& values, const std::vector<Index>& leverage_turns) {
    return leverage_turns.size() < 3 || values.whole.range() < 10;
}

} // namespace aplomo::analysis
