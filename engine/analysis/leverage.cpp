#include "analysis/leverage.hpp"

#include <algorithm>
#include <set>

#include "analysis/visit.hpp"

namespace aplomo::analysis {

std::vector<Index> leverage_turns(const Space& space, const Values& values) {
    std::set<Index> turns;
    visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        const auto differs = [&](Arrow arrow) { return values.best_by(arrow) != values.best[at]; };
        if (std::any_of(arrows.begin(), arrows.end(), differs)) turns.insert(space.states[at].turn);
    });
    return {turns.begin(), turns.end()};
}

bool thin(const Values& values, const std::vector<Index>& leverage_turns) {
    return leverage_turns.size() < 3 || values.whole.range() < 10;
}

} // namespace aplomo::analysis
