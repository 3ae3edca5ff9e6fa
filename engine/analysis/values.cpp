#include "analysis/values.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// Widens `extremes` by a value; the first one sets both ends.
void include(Extremes& extremes, std::int64_t best, std::int64_t worst, bool first) {
    extremes.best = first ? best : std::max(extremes.best, best);
    extremes.worst = first ? worst : std::min(extremes.worst, worst);
}

Extremes still_to_come(const Scenario& scenario, const Space& space, const Values& values, std::uint32_t at) {
    Extremes extremes;
    bool first = true;
    visit_replies(scenario, space, at, [&](Index, const conversation::Step& step, Arrow arrow) {
        const auto own = weigh(step.points, values.weights);
        include(extremes, own + values.best_after(arrow), own + values.worst_after(arrow), first);
        first = false;
    });
    return extremes;
}

} // namespace

Values evaluate(const Scenario& scenario, const Space& space, const scenario::Weights& weights) {
    Values values{weights, {}, std::vector<std::int32_t>(space.states.size()), std::vector<std::int32_t>(space.states.size())};
    for (auto at = space.order.rbegin(); at != space.order.rend(); ++at) {
        const auto extremes = still_to_come(scenario, space, values, *at);
        values.best[*at] = static_cast<std::int32_t>(extremes.best);
        values.worst[*at] = static_cast<std::int32_t>(extremes.worst);
    }
    for (const auto& opening : space.openings) {
        const auto own = weigh(opening.points, weights);
        include(values.whole, own + values.best[opening.state], own + values.worst[opening.state],
                &opening == &space.openings.front());
    }
    return values;
}

scenario::Weights only(scenario::Principle principle) {
    scenario::Weights weights{};
    weights[static_cast<std::size_t>(principle)] = 1;
    return weights;
}

} // namespace aplomo::analysis
