#include "analysis/together.hpp"

namespace aplomo::analysis {
namespace {

void add(GateTogether& sum, const GateReach& gate) {
    sum.shown |= static_cast<bool>(gate.run);
    sum.looked_at |= gate.looked_at;
    sum.passed_over |= gate.passed_over;
    sum.too_late |= gate.too_late;
}

} // namespace

Together together(const std::vector<const Reach*>& variants) {
    const auto& first = *variants.front();
    Together sum{std::vector<bool>(first.turns.size()), std::vector<bool>(first.endings.size()),
                 std::vector<GateTogether>(first.gates.size())};
    for (const auto* reach : variants) {
        for (std::size_t i = 0; i < sum.turns.size(); ++i)
            if (reach->turns[i]) sum.turns[i] = true;
        for (std::size_t i = 0; i < sum.endings.size(); ++i)
            if (reach->endings[i]) sum.endings[i] = true;
        for (std::size_t i = 0; i < sum.gates.size(); ++i) add(sum.gates[i], reach->gates[i]);
    }
    return sum;
}

} // namespace aplomo::analysis
