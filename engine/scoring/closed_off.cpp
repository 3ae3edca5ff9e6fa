#include "scoring/closed_off.hpp"

#include <algorithm>
#include <cassert>

#include "analysis/visit.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::scoring {
namespace {

using analysis::Arrow;
using analysis::Space;
using analysis::Study;
using scenario::Ending;

/// Which endings can be reached, by position.
using Ahead = std::vector<bool>;

/// For 64 endings from `first` on: a bit for each that can be reached from a state, by state.
std::vector<std::uint64_t> endings_ahead(const Space& space, Index first) {
    std::vector<std::uint64_t> ahead(space.states.size());
    visit_backwards(space, [&](std::uint32_t state, std::span<const Arrow> arrows) {
        std::uint64_t found = 0;
        for (const auto arrow : arrows) {
            if (!arrow.ends())
                found |= ahead[arrow.state()];
            else if (arrow.ending() >= first && arrow.ending() < first + 64)
                found |= std::uint64_t{1} << (arrow.ending() - first);
        }
        ahead[state] = found;
    });
    return ahead;
}

void add(Ahead& endings, std::uint64_t bits, Index first) {
    for (Index i = first; i < std::min<std::size_t>(endings.size(), first + 64); ++i)
        if ((bits >> (i - first) & 1) != 0) endings[i] = true;
}

std::uint32_t place_of(const Space& space, const scenario::State& state) {
    const auto at = space.find(state);
    assert(at);
    return *at;
}

/// What could be reached before the briefing, after it, and after each decision.
std::vector<Ahead> moments(const Study& study, const conversation::Transcript& transcript) {
    const auto endings = study.scenario->endings.size();
    const auto& exchanges = transcript.exchanges;
    std::vector<Ahead> made(exchanges.size() + 2, Ahead(endings));
    for (Index first = 0; first < endings; first += 64) {
        const auto ahead = endings_ahead(study.space, first);
        for (const auto& opening : study.space.openings) add(made[0], ahead[opening.state], first);
        add(made[1], ahead[place_of(study.space, transcript.briefing.state)], first);
        for (std::size_t i = 0; i < exchanges.size(); ++i)
            if (exchanges[i].step.to.kind == scenario::Target::Kind::turn)
                add(made[i + 2], ahead[place_of(study.space, exchanges[i].step.state)], first);
    }
    if (!exchanges.empty() && exchanges.back().step.to.kind == scenario::Target::Kind::ending)
        made.back()[exchanges.back().step.to.index] = true;
    return made;
}

bool is_better(const Ending& one, const Ending& other) {
    if (one.outcome != other.outcome) return one.outcome < other.outcome;
    return one.csat && other.csat && *one.csat > *other.csat;
}

/// The best of those that can be reached; nothing where every way is stuck.
std::optional<scenario::Outcome> best_outcome(const std::vector<Ending>& endings, const Ahead& ahead) {
    std::optional<scenario::Outcome> best;
    for (std::size_t i = 0; i < endings.size(); ++i)
        if (ahead[i] && (!best || endings[i].outcome < *best)) best = endings[i].outcome;
    return best;
}

ClosedOff between(const std::vector<Ending>& endings, const Ahead& before, const Ahead& after) {
    ClosedOff closed;
    for (Index i = 0; i < endings.size(); ++i) {
        if (!before[i] || after[i]) continue;
        bool best = true;
        for (Index left = 0; left < endings.size(); ++left)
            best &= !after[left] || is_better(endings[i], endings[left]);
        if (best) closed.endings.push_back(i);
    }
    std::stable_sort(closed.endings.begin(), closed.endings.end(),
                     [&](Index a, Index b) { return is_better(endings[a], endings[b]); });
    const auto was = best_outcome(endings, before);
    if (was && was != best_outcome(endings, after)) closed.outcome = was;
    return closed;
}

} // namespace

std::vector<ClosedOff> closed_off(const Study& study, const conversation::Transcript& transcript) {
    const auto ahead = moments(study, transcript);
    const auto lost = costs(study, transcript);
    const auto mark = study.scenario->pass.overall;
    std::vector<ClosedOff> made;
    std::int64_t left = lost.front().whole;
    for (std::size_t i = 0; i < lost.size(); ++i) {
        made.push_back(between(study.scenario->endings, ahead[i], ahead[i + 1]));
        const Share before{left, lost[i].whole};
        left -= lost[i].part;
        made.back().pass = before.at_least(mark) && !Share{left, lost[i].whole}.at_least(mark);
    }
    return made;
}

} // namespace aplomo::scoring
