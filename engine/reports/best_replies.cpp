#include "reports/best_replies.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::reports {

using analysis::Arrow;
using scenario::Index;

std::vector<std::optional<Index>> best_replies(const analysis::Study& study) {
    const auto& turns = study.scenario->turns;
    std::vector<std::vector<long long>> times(turns.size());
    for (std::size_t i = 0; i < turns.size(); ++i) times[i].resize(turns[i].replies.size());
    visit_forwards(study.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        if (arrows.empty()) return;
        auto& of_turn = times[study.space.states[at].turn];
        std::int64_t highest = study.overall.best_by(arrows.front());
        for (const auto arrow : arrows) highest = std::max(highest, study.overall.best_by(arrow));
        for (const auto arrow : arrows)
            if (study.overall.best_by(arrow) == highest) ++of_turn[arrow.reply()];
    });
    std::vector<std::optional<Index>> best(turns.size());
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto most = std::max_element(times[i].begin(), times[i].end());
        if (most != times[i].end() && *most > 0) best[i] = static_cast<Index>(most - times[i].begin());
    }
    return best;
}

} // namespace aplomo::reports
