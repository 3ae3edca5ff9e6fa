#include "reports/standing.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "reports/progress.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::reports {
namespace {

/// What comes before what.
auto rank(const Standing& standing, int level) {
    const auto reason = why(standing);
    return std::tuple(reason, reason == Why::untried ? level : standing.due.value_or(0), level);
}

} // namespace

Standing standing_of(const scenario::Scenario& scenario, const std::vector<attempts::Attempt>& attempts) {
    Standing standing;
    for (const auto& attempt : attempts) {
        if (!counts(attempt) || attempt.scenario != scenario.id) continue;
        standing.tried = true;
        if (!counts(attempt.mode)) continue;
        const auto overall = scoring::shown(attempt.seal->scorecard.overall, scenario.pass.overall);
        if (!standing.last) standing.last = overall;
        standing.best = std::max(standing.best.value_or(0), overall);
        standing.passed |= attempt.seal->scorecard.passed;
    }
    return standing;
}

Why why(const Standing& standing) {
    if (standing.due && *standing.due <= 0) return Why::review;
    if (!standing.tried) return Why::untried;
    return standing.passed || standing.due ? Why::nothing_due : Why::not_passed;
}

bool comes_before(const Standing& a, int level_of_a, const Standing& b, int level_of_b) {
    return rank(a, level_of_a) < rank(b, level_of_b);
}

std::vector<scenario::Principle> trained(const scenario::Scenario& scenario) {
    std::array<std::size_t, 3> uses{};
    std::size_t all = 0;
    for (const auto& turn : scenario.turns)
        for (const auto& reply : turn.replies)
            for (const auto tag : reply.uses) {
                const auto& entry = scenario.rubric->tags[tag];
                if (entry.kind == scenario::Tag::Kind::pitfall) continue;
                ++uses[static_cast<std::size_t>(entry.principle)];
                ++all;
            }
    std::vector<scenario::Principle> principles;
    for (const auto principle : scenario::all_principles)
        if (all > 0 && uses[static_cast<std::size_t>(principle)] * 4 >= all) principles.push_back(principle);
    return principles;
}

} // namespace aplomo::reports
