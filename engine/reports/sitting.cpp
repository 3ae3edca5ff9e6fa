#include "reports/sitting.hpp"

#include <algorithm>

namespace aplomo::reports {

std::vector<Sitting> sittings_of(const std::vector<attempts::Attempt>& attempts) {
    std::vector<Sitting> made;
    made.reserve(attempts.size());
    for (const auto& attempt : attempts)
        made.push_back({attempt.scenario, attempt.variant, attempt.started, attempts::counts(attempt),
                        attempts::counts(attempt) && attempt.seal->scorecard.passed,
                        attempt.mode == attempts::Mode::guided});
    std::stable_sort(made.begin(), made.end(),
                     [](const Sitting& a, const Sitting& b) { return a.started < b.started; });
    return made;
}

} // namespace aplomo::reports
