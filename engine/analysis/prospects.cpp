#include "analysis/prospects.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

void join(Prospect& all, const Prospect& one) {
    all.lost = std::max(all.lost, one.lost);
    all.resolved = std::max(all.resolved, one.resolved);
    all.longest = std::max(all.longest, one.longest);
    all.good_ending |= one.good_ending;
    all.bad_ending |= one.bad_ending;
}

} // namespace

Prospect prospect_of(scenario::Outcome outcome, std::int32_t own) {
    Prospect made;
    made.longest = 1;
    made.good_ending = outcome != scenario::Outcome::lost;
    made.bad_ending = !made.good_ending;
    if (outcome == scenario::Outcome::lost) made.lost = own;
    if (outcome == scenario::Outcome::resolved) made.resolved = own;
    return made;
}

std::vector<Prospect> prospects(const Study& study) {
    std::vector<Prospect> made(study.space.states.size());
    visit_backwards(study.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        Prospect all;
        all.bad_ending = arrows.empty();
        for (const auto arrow : arrows) join(all, by_way_of(study, made, arrow));
        made[at] = all;
    });
    return made;
}

} // namespace aplomo::analysis
