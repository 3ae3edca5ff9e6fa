#include "scoring/lost.hpp"

#include <algorithm>

#include "scoring/scorecard.hpp"

namespace aplomo::scoring {
namespace {

using analysis::Study;
using conversation::Step;
using scenario::Points;
using scenario::State;

/// Of replies that are equally good the first, in file order; nothing in a stuck state.
std::optional<Step> best_step(const Study& study, const State& state) {
    const auto& replies = study.scenario->turns[state.turn].replies;
    std::optional<Step> best;
    std::int64_t highest = 0;
    for (const auto reply : conversation::open_replies(*study.scenario, state)) {
        const auto step = conversation::take(*study.scenario, state, replies[reply]);
        const auto value = weigh(step.points, study.scenario->weights) + best_after(study, step);
        if (best && value <= highest) continue;
        best = step;
        highest = value;
    }
    return best;
}

/// What the best way on from a state earns.
Points best_way_on(const Study& study, State state) {
    Points earned{};
    while (const auto step = best_step(study, state)) {
        earned += step->points;
        if (step->to.kind == scenario::Target::Kind::ending) break;
        state = step->state;
    }
    return earned;
}

Points worth(const Study& study, const Step& step) {
    auto earned = step.points;
    if (step.to.kind != scenario::Target::Kind::ending) earned += best_way_on(study, step.state);
    return earned;
}

Lost difference(const Points& best, const Points& taken, const scenario::Weights& weights) {
    Lost lost{};
    for (std::size_t i = 0; i < lost.size(); ++i) lost[i] = (std::int64_t{best[i]} - taken[i]) * weights[i];
    return lost;
}

} // namespace

Lost lost(const Study& study, const Step& best, const Step& taken) {
    return difference(worth(study, best), worth(study, taken), study.scenario->weights);
}

Lost lost(const Study& study, const analysis::Opening& best, const conversation::Briefed& taken) {
    const auto briefed = conversation::brief(*study.scenario, study.space.variant, best.read);
    auto could_earn = briefed.points, earned = taken.points;
    could_earn += best_way_on(study, briefed.state);
    earned += best_way_on(study, taken.state);
    return difference(could_earn, earned, study.scenario->weights);
}

scenario::Principle most(const Lost& lost) {
    return scenario::all_principles[static_cast<std::size_t>(std::max_element(lost.begin(), lost.end()) -
                                                             lost.begin())];
}

} // namespace aplomo::scoring
