#include "analysis/expectation.hpp"

#include <array>

#include "analysis/visit.hpp"

namespace aplomo::analysis {

std::vector<double> expectations(const Study& study, const Policy& policy) {
    const auto& [scenario, space, overall, principles] = study;
    std::vector<double> made(space.openings.size(), 100);
    const auto& whole = overall.whole;
    if (whole.range() == 0) return made;
    std::vector<double> to_come(space.states.size());
    visit_backwards(space, [&, &values = overall](std::uint32_t at, std::span<const Arrow> arrows) {
        std::array<double, 6> weights{};
        if (!arrows.empty()) policy(at, arrows, std::span(weights).first(arrows.size()));
        double sum = 0;
        for (std::size_t i = 0; i < arrows.size(); ++i)
            if (weights[i] > 0)
                sum += weights[i] * (static_cast<double>(values.own(arrows[i])) +
                                     (arrows[i].ends() ? 0 : to_come[arrows[i].state()]));
        to_come[at] = sum;
    });
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto& opening = space.openings[i];
        const double value =
            static_cast<double>(weigh(opening.points, scenario->weights)) + to_come[opening.state];
        made[i] = 100 * (value - static_cast<double>(whole.worst)) / static_cast<double>(whole.range());
    }
    return made;
}

} // namespace aplomo::analysis
