#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::state {
namespace {

using scenario::Scenario;

/// What a debrief is told with.
struct Teller {
    const Scenario& scenario;
    std::size_t variant;
    Language language;

    std::string text(const Text& of) const { return fill(of, scenario, variant, language); }
};

std::string titles(const Teller& teller, const std::vector<scenario::Index>& items) {
    std::string text;
    for (const auto item : items)
        text += (text.empty() ? "" : ", ") + teller.text(teller.scenario.briefing->dossier[item].title);
    return text;
}

screens::DecisionRow briefing_row(const Teller& teller, const scoring::BriefingEntry& entry) {
    screens::DecisionRow row;
    row.said = titles(teller, entry.read);
    row.act = true;
    row.best = entry.cost.part > 0 ? titles(teller, entry.best) : std::string{};
    row.best_act = true;
    row.cost = entry.shown_cost;
    return row;
}

screens::DecisionRow decision_row(const Teller& teller, const scoring::DebriefEntry& entry, int number) {
    const auto& replies = teller.scenario.turns[entry.turn].replies;
    screens::DecisionRow row;
    row.number = number;
    row.said = teller.text(replies[entry.reply].text);
    row.act = replies[entry.reply].act;
    if (entry.cost.part > 0) row.best = teller.text(replies[entry.best].text);
    row.best_act = replies[entry.best].act;
    row.cost = entry.shown_cost;
    row.principle = screen(entry.principle);
    row.why = teller.text(replies[entry.reply].why);
    return row;
}

std::vector<screens::MeterCourse> courses(const Scenario& scenario,
                                          const conversation::Transcript& transcript) {
    std::vector<screens::MeterCourse> made;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i) {
        screens::MeterCourse course{
            scenario.meters[i].id, scenario.meters[i].max, {transcript.briefing.state.meters[i]}};
        for (const auto& exchange : transcript.exchanges)
            course.values.push_back(exchange.step.state.meters[i]);
        made.push_back(std::move(course));
    }
    return made;
}

void add_ending(screens::DebriefScreen& made, const Teller& teller, std::optional<scenario::Index> reached) {
    if (!reached) return;
    const auto& ending = teller.scenario.endings[*reached];
    made.outcome = screen(ending.outcome);
    made.ending = teller.text(ending.says);
    made.survey = ending.csat;
}

void add_scores(screens::DebriefScreen& made, const scoring::Debrief& debrief, const scenario::Pass& pass) {
    made.overall = debrief.shown.overall;
    made.passed = debrief.scorecard.passed;
    made.pass_overall = pass.overall;
    made.pass_each = pass.each;
    for (std::size_t i = 0; i < made.principles.size(); ++i)
        if (!debrief.scorecard.principles[i].thin) made.principles[i] = debrief.shown.principles[i];
}

void add_decisions(screens::DebriefScreen& made, const Teller& teller, const scoring::Debrief& debrief) {
    if (teller.scenario.briefing) made.decisions.push_back(briefing_row(teller, debrief.briefing));
    for (int number = 1; const auto& entry : debrief.decisions)
        made.decisions.push_back(decision_row(teller, entry, number++));
    const auto& rubric = *teller.scenario.rubric;
    made.used = used_tags(rubric, debrief.used, teller.language);
    made.missed = used_tags(rubric, debrief.missed, teller.language);
    made.stumbled = used_tags(rubric, debrief.stumbled, teller.language);
}

} // namespace

screens::DebriefScreen build_debrief(const analysis::Study& study, const conversation::Run& run,
                                     const attempts::Attempt& attempt, std::string retry, Language wanted) {
    const auto& scenario = run.scenario();
    const Teller teller{scenario, run.transcript().variant, spoken(scenario, wanted)};
    const auto debrief = scoring::debrief(study, run);
    screens::DebriefScreen made;
    made.attempt = attempt.id;
    made.scenario = std::move(retry);
    made.title = teller.text(scenario.title);
    made.date = date_text(attempt.started, wanted);
    made.customer = customer(scenario, teller.variant, teller.language);
    made.mood = mood(scenario, run.state());
    made.mode = screen(attempt.mode);
    add_ending(made, teller, run.ending());
    add_scores(made, debrief, scenario.pass);
    made.courses = courses(scenario, run.transcript());
    add_decisions(made, teller, debrief);
    return made;
}

} // namespace aplomo::state
