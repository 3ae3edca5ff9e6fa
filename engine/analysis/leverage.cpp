#include "analysis/leverage.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::analysis {

std::vector<std::int64_t> leverage(const Space& space, const Values& values, std::size_t turns) {
    std::vector<std::int64_t> leverage(turns);
    visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        std::int64_t loss = 0;
        for (const Arrow arrow : arrows) loss = std::max(loss, values.best[at] - values.best_by(arrow));
        if (loss == 0) return;
        auto& most = leverage[space.states[at].turn];
        most = std::max(most, loss);
    });
    return leverage;
}

std::size_t leverage_turns(const std::vector<std::int64_t>& leverage) {
    return static_cast<std::size_t>(
        std::count_if(leverage.begin(), leverage.end(), [](std::int64_t loss) { return loss > 0; }));
}

bool thin(const Values& values, const std::vector<std::int64_t>& leverage) {
    return leverage_turns(leverage) < 3 || values.whole.range() < 10;
}

} // namespace aplomo::analysis
