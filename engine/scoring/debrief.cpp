#include "scoring/debrief.hpp"

#include <algorithm>

#include "scoring/lost.hpp"

namespace aplomo::scoring {
namespace {

using analysis::Study;
using conversation::Exchange;
using scenario::Points;

/// A decision as the best play of its state would have taken it.
struct Best {
    Index reply = 0;
    conversation::Step step;
};

/// The chosen reply if it was as good as any, else the first of the best.
Best best_at(const Study& study, const Exchange& exchange) {
    const auto& replies = study.scenario->turns[exchange.before.turn].replies;
    const auto& weights = study.scenario->weights;
    std::optional<Best> best;
    std::int64_t highest = 0;
    for (const auto reply : conversation::open_replies(*study.scenario, exchange.before)) {
        const auto step = conversation::take(*study.scenario, exchange.before, replies[reply]);
        const auto value = weigh(step.points, weights) + best_after(study, step);
        const bool preferred = !best || value > highest || (value == highest && reply == exchange.reply);
        if (!preferred) continue;
        best = Best{reply, step};
        highest = value;
    }
    return *best;
}

/// Without a loss, what it served: its own points, weights counted.
Lost served(const Points& points, const scenario::Weights& weights) {
    Lost served{};
    for (std::size_t i = 0; i < served.size(); ++i) served[i] = std::int64_t{points[i]} * weights[i];
    return served;
}

DebriefEntry look_back(const Study& study, const Exchange& exchange, Share cost, int shown_cost) {
    const auto best = best_at(study, exchange);
    const auto touched = best.reply == exchange.reply ? served(exchange.step.points, study.scenario->weights)
                                                      : lost(study, best.step, exchange.step);
    return {exchange.before.turn, exchange.reply, best.reply, cost, shown_cost, most(touched)};
}

BriefingEntry look_back(const Study& study, const conversation::Briefed& briefed, Share cost,
                        int shown_cost) {
    BriefingEntry entry{briefed.read, briefed.read, cost, shown_cost, std::nullopt};
    if (cost.part == 0) return entry;
    for (const auto& opening : study.space.openings) {
        const auto value = weigh(opening.points, study.scenario->weights) + study.overall.best[opening.state];
        if (value != study.overall.whole.best) continue;
        entry.best = opening.read;
        entry.principle = most(lost(study, opening, briefed));
        break;
    }
    return entry;
}

void add_once(std::vector<std::uint16_t>& tags, std::uint16_t tag) {
    if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
}

void sort_by_kind(Debrief& debrief, const scenario::Scenario& scenario,
                  const std::vector<std::uint16_t>& uses) {
    for (const auto tag : uses)
        add_once(scenario.rubric->tags[tag].kind == scenario::Tag::Kind::technique ? debrief.used
                                                                                   : debrief.stumbled,
                 tag);
}

void add_missed(Debrief& debrief, const scenario::Scenario& scenario,
                const std::vector<std::uint16_t>& uses) {
    for (const auto tag : uses) {
        const bool technique = scenario.rubric->tags[tag].kind == scenario::Tag::Kind::technique;
        const bool used = std::find(debrief.used.begin(), debrief.used.end(), tag) != debrief.used.end();
        if (technique && !used) add_once(debrief.missed, tag);
    }
}

void tell_techniques(Debrief& debrief, const scenario::Scenario& scenario) {
    for (const auto item : debrief.briefing.read)
        sort_by_kind(debrief, scenario, scenario.briefing->dossier[item].uses);
    for (const auto& entry : debrief.decisions)
        sort_by_kind(debrief, scenario, scenario.turns[entry.turn].replies[entry.reply].uses);
    for (const auto& entry : debrief.decisions)
        if (entry.cost.part > 0)
            add_missed(debrief, scenario, scenario.turns[entry.turn].replies[entry.best].uses);
}

} // namespace

Debrief debrief(const Study& study, const conversation::Run& run) {
    Debrief made{grade(study, run), {}, {}, {}, {}, {}, {}};
    made.shown = shown(made.scorecard, run.scenario().pass);
    const auto& transcript = run.transcript();
    made.briefing = look_back(study, transcript.briefing, made.scorecard.briefing_cost, made.shown.costs[0]);
    for (std::size_t i = 0; i < transcript.exchanges.size(); ++i)
        made.decisions.push_back(
            look_back(study, transcript.exchanges[i], made.scorecard.costs[i], made.shown.costs[i + 1]));
    tell_techniques(made, run.scenario());
    return made;
}

} // namespace aplomo::scoring
