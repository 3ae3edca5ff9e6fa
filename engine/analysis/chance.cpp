#include "analysis/chance.hpp"

#include "analysis/visit.hpp"

namespace aplomo::analysis {

double chance(const Space& space, const Values& overall, const scenario::Weights& weights) {
    if (overall.whole.range() == 0) return 100;
    std::vector<double> to_come(space.states.size());
    visit_backwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        double sum = 0;
        for (const auto arrow : arrows)
            sum += static_cast<double>(overall.own(arrow)) + (arrow.ends() ? 0 : to_come[arrow.state()]);
        if (!arrows.empty()) to_come[at] = sum / static_cast<double>(arrows.size());
    });
    double sum = 0;
    for (const auto& opening : space.openings)
        sum += static_cast<double>(weigh(opening.points, weights)) + to_come[opening.state];
    const double mean = sum / static_cast<double>(space.openings.size());
    return 100 * (mean - static_cast<double>(overall.whole.worst)) /
           static_cast<double>(overall.whole.range());
}

} // namespace aplomo::analysis
