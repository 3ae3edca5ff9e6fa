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

} // namespace

Values evaluate(const Space& space, const scenario::Weights& weights) {
    Values values{{}, {}, Large<std::int32_t>(space.states.size()), Large<std::int32_t>(space.states.size())};
    for (const auto& points : space.points) values.of_points.push_back(weigh(points, weights));
    visit_backwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        Extremes extremes;
        for (const auto& arrow : arrows)
            include(extremes, values.best_by(arrow), values.worst_by(arrow), &arrow == arrows.data());
        values.best[at] = static_cast<std::int32_t>(extremes.best);
        values.worst[at] = static_cast<std::int32_t>(extremes.worst);
    });
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
