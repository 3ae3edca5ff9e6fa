#include "scoring/scorecard.hpp"

#include <algorithm>
#include <cassert>

namespace aplomo::scoring {
namespace {

using analysis::Extremes;
using analysis::only;
using analysis::Study;
using conversation::Transcript;

/// Where every run is worth the same the score is 100.
Share score(std::int64_t value, const Extremes& extremes) {
    if (extremes.range() == 0) return {1, 1};
    return {value - extremes.worst, extremes.range()};
}

/// … and every cost 0.
Share cost(std::int64_t lost, const Extremes& extremes) {
    if (extremes.range() == 0) return {0, 1};
    return {lost, extremes.range()};
}

std::int64_t value_of(const Transcript& transcript, const scenario::Weights& weights) {
    auto value = weigh(transcript.briefing.points, weights);
    for (const auto& exchange : transcript.exchanges) value += weigh(exchange.step.points, weights);
    return value;
}

/// The best value still to come in a reachable state.
std::int64_t best_from(const Study& study, const scenario::State& state) {
    const auto at = study.space.find(state);
    assert(at);
    return study.overall.best[*at];
}

bool passes(const Scorecard& scorecard, const scenario::Pass& pass) {
    return scorecard.overall.at_least(pass.overall) && scorecard.outcome != scenario::Outcome::lost &&
           std::all_of(
               scorecard.principles.begin(), scorecard.principles.end(),
               [&](const PrincipleScore& each) { return each.thin || each.score.at_least(pass.each); });
}

} // namespace

std::int64_t best_after(const Study& study, const conversation::Step& step) {
    return step.to.kind == scenario::Target::Kind::ending ? 0 : best_from(study, step.state);
}

std::vector<Share> costs(const Study& study, const Transcript& transcript) {
    const auto& weights = study.scenario->weights;
    const auto& whole = study.overall.whole;
    const auto& briefing = transcript.briefing;
    const auto after = weigh(briefing.points, weights) + best_from(study, briefing.state);
    std::vector<Share> made{cost(whole.best - after, whole)};
    for (const auto& exchange : transcript.exchanges) {
        const auto best_there = best_from(study, exchange.before);
        const auto taken = weigh(exchange.step.points, weights) + best_after(study, exchange.step);
        made.push_back(cost(best_there - taken, whole));
    }
    return made;
}

Scorecard grade(const Study& study, const conversation::Run& run) {
    assert(run.ending() && study.space.exhaustive);
    const auto& transcript = run.transcript();
    Scorecard card;
    card.overall = score(value_of(transcript, study.scenario->weights), study.overall.whole);
    for (std::size_t i = 0; i < card.principles.size(); ++i) {
        const auto& principle = study.principles[i];
        card.principles[i] = {
            score(value_of(transcript, only(scenario::all_principles[i])), principle.values.whole),
            principle.thin};
    }
    card.costs = costs(study, transcript);
    card.briefing_cost = card.costs.front();
    card.costs.erase(card.costs.begin());
    card.outcome = run.scenario().endings[*run.ending()].outcome;
    card.passed = passes(card, run.scenario().pass);
    return card;
}

ShownScores shown(const Scorecard& scorecard, const scenario::Pass& pass) {
    ShownScores scores{shown(scorecard.overall, pass.overall), {}, {}};
    for (std::size_t i = 0; i < scores.principles.size(); ++i)
        scores.principles[i] = shown(scorecard.principles[i].score, pass.each);

    std::vector<Share> exact{scorecard.briefing_cost};
    exact.insert(exact.end(), scorecard.costs.begin(), scorecard.costs.end());
    for (const auto cost : apportion(exact, 100, 100 - scores.overall))
        scores.costs.push_back(static_cast<int>(cost));
    return scores;
}

} // namespace aplomo::scoring
