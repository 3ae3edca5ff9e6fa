#include "reports/xapi_choice.hpp"

#include <algorithm>

#include "scoring/scorecard.hpp"

namespace aplomo::reports {
namespace {

using conversation::Exchange;
using scenario::Index;

/// The best value that a reply still leads to.
std::int64_t worth(const analysis::Study& study, const Exchange& exchange, Index reply) {
    const auto& replies = study.scenario->turns[exchange.before.turn].replies;
    const auto step = conversation::take(*study.scenario, exchange.before, replies[reply]);
    return weigh(step.points, study.scenario->weights) + scoring::best_after(study, step);
}

std::vector<std::string> best_replies(const analysis::Study& study, const Exchange& exchange) {
    const auto open = conversation::open_replies(*study.scenario, exchange.before);
    std::int64_t highest = worth(study, exchange, *open.begin());
    for (const auto reply : open) highest = std::max(highest, worth(study, exchange, reply));
    std::vector<std::string> best;
    for (const auto reply : open)
        if (worth(study, exchange, reply) == highest)
            best.push_back(study.scenario->turns[exchange.before.turn].replies[reply].id);
    return best;
}

Choice choice_of(const Replayed& replayed, const Exchange& exchange) {
    const auto& scenario = replayed.run.scenario();
    const auto& turn = scenario.turns[exchange.before.turn];
    Choice choice{turn.id, {}, {}, turn.replies[exchange.reply].id, {}, false, 0};
    choice.asked = filled(conversation::said(scenario, exchange.before).text, replayed.run);
    for (const auto reply : conversation::open_replies(scenario, exchange.before))
        choice.options.push_back({turn.replies[reply].id, filled(turn.replies[reply].text, replayed.run)});
    choice.best = best_replies(*replayed.study, exchange);
    choice.is_best = std::find(choice.best.begin(), choice.best.end(), choice.response) != choice.best.end();
    return choice;
}

std::string joined(const scenario::Scenario& scenario, const std::vector<Index>& items) {
    std::string ids;
    for (const auto item : items) ids += (ids.empty() ? "" : "[,]") + scenario.briefing->dossier[item].id;
    return ids;
}

Choice briefing_of(const Replayed& replayed) {
    const auto& scenario = replayed.run.scenario();
    const auto& study = *replayed.study;
    Choice choice{"briefing", {},    {}, joined(scenario, replayed.run.transcript().briefing.read),
                  {},         false, 0};
    for (const auto& item : scenario.briefing->dossier)
        choice.options.push_back({item.id, filled(item.title, replayed.run)});
    for (const auto& opening : study.space.openings) {
        const auto value = weigh(opening.points, scenario.weights) + study.overall.best[opening.state];
        if (value == study.overall.whole.best) choice.best.push_back(joined(scenario, opening.read));
    }
    choice.is_best = std::find(choice.best.begin(), choice.best.end(), choice.response) != choice.best.end();
    return choice;
}

} // namespace

Text filled(const Text& text, const conversation::Run& run) {
    Text made;
    for (const auto language : run.scenario().languages)
        made[static_cast<std::size_t>(language)] =
            fill(text, run.scenario(), run.transcript().variant, language);
    return made;
}

std::vector<Choice> choices_of(const attempts::Attempt& attempt, const Replayed& replayed) {
    std::vector<Choice> choices;
    if (replayed.run.scenario().briefing) choices.push_back(briefing_of(replayed));
    for (std::size_t i = 0; i < replayed.run.transcript().exchanges.size(); ++i) {
        choices.push_back(choice_of(replayed, replayed.run.transcript().exchanges[i]));
        if (i < attempt.decisions.size()) choices.back().milliseconds = attempt.decisions[i].milliseconds;
    }
    return choices;
}

} // namespace aplomo::reports
