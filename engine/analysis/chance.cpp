#include "analysis/chance.hpp"

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

double expected(const Scenario& scenario, const Space& space, const Values& overall,
                const std::vector<double>& to_come, std::uint32_t at) {
    double sum = 0;
    int open = 0;
    visit_replies(scenario, space, at, [&](Index, const conversation::Step& step, Arrow arrow) {
        sum += static_cast<double>(weigh(step.points, overall.weights));
        if (!arrow.ends()) sum += to_come[arrow.state()];
        ++open;
    });
    return open == 0 ? 0 : sum / open;
}

} // namespace

double chance(const Scenario& scenario, const Space& space, const Values& overall) {
    if (overall.whole.range() == 0) return 100;
    std::vector<double> to_come(space.states.size());
    for (auto at = space.order.rbegin(); at != space.order.rend(); ++at)
        to_come[*at] = expected(scenario, space, overall, to_come, *at);
    double sum = 0;
    for (const auto& opening : space.openings)
        sum += static_cast<double>(weigh(opening.points, overall.weights)) + to_come[opening.state];
    const double mean = sum / static_cast<double>(space.openings.size());
    return 100 * (mean - static_cast<double>(overall.whole.worst)) / static_cast<double>(overall.whole.range());
}

} // namespace aplomo::analysis
