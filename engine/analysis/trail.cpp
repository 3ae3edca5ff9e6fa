#include "analysis/trail.hpp"

#include <algorithm>
#include <cassert>

#include "analysis/visit.hpp"

namespace aplomo::analysis {

std::uint32_t state_of(const Space& space, const Trail& trail) {
    if (trail.legs.empty()) return space.openings[trail.opening].state;
    assert(!trail.legs.back().arrow.ends());
    return trail.legs.back().arrow.state();
}

conversation::Decisions written(const Scenario& scenario, const Space& space, const Trail& trail) {
    conversation::Decisions run;
    for (const auto item : space.openings[trail.opening].read)
        run.read.push_back(scenario.briefing->dossier[item].id);
    for (const auto& [from, arrow] : trail.legs)
        run.replies.push_back(scenario.turns[space.states[from].turn].replies[arrow.reply()].id);
    return run;
}

Ways::Ways(const Space& space) : ways_(space.states.size()) {
    for (std::uint32_t i = 0; i < space.openings.size(); ++i)
        if (auto& way = ways_[space.openings[i].state]; way.decisions != 0) way = {i, 0, {}};
    visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        for (const auto arrow : arrows) {
            if (arrow.ends()) continue;
            auto& known = ways_[arrow.state()];
            if (ways_[at].decisions + 1 < known.decisions) known = {at, ways_[at].decisions + 1, arrow};
        }
    });
}

Trail Ways::to(std::uint32_t state) const {
    Trail trail;
    auto way = ways_[state];
    for (; way.decisions > 0; way = ways_[way.from]) trail.legs.push_back({way.from, way.arrow});
    std::reverse(trail.legs.begin(), trail.legs.end());
    trail.opening = way.from;
    return trail;
}

} // namespace aplomo::analysis
