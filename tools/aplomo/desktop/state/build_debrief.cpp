#include "agenda/calendar.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"

namespace aplomo::state {
namespace {

screens::DecisionRow row_of(const reports::DecisionText& decision) {
    screens::DecisionRow row;
    row.number = decision.number;
    row.said = decision.said;
    row.act = decision.act;
    row.typed = decision.typed;
    row.best = decision.best;
    row.best_act = decision.best_act;
    row.harms = decision.harms;
    row.cost = decision.cost;
    if (decision.principle) row.principle = screen(*decision.principle);
    row.why = decision.why;
    row.closed = decision.closed;
    return row;
}

std::vector<screens::UsedTag> tags_of(const std::vector<reports::TagText>& tags) {
    std::vector<screens::UsedTag> made;
    for (const auto& tag : tags) made.push_back({tag.id, tag.name, screen(tag.principle), tag.pitfall});
    return made;
}

void add_result(screens::DebriefScreen& made, const reports::DebriefText& text) {
    made.title = text.title;
    made.outcome = screen(text.outcome);
    made.ending = text.ending;
    made.survey = text.survey;
    made.overall = text.overall;
    made.passed = text.passed;
    made.pass_overall = text.pass.overall;
    made.pass_each = text.pass.each;
    made.principles = text.principles;
}

void add_course(screens::DebriefScreen& made, const reports::DebriefText& text) {
    for (const auto& course : text.courses) made.courses.push_back({course.id, course.max, course.values});
    for (const auto& decision : text.decisions) made.decisions.push_back(row_of(decision));
    made.used = tags_of(text.used);
    made.missed = tags_of(text.missed);
    made.stumbled = tags_of(text.stumbled);
}

} // namespace

screens::DebriefScreen build_debrief(const Lookback& lookback, const reports::DebriefText& text,
                                     const scenario::Scenario* scenario, bool keeps, Language wanted) {
    const auto& attempt = lookback.attempt;
    const auto& run = lookback.run;
    screens::DebriefScreen made;
    made.attempt = attempt.id;
    made.date = agenda::date_text(attempt.started, wanted);
    made.customer = customer(run.scenario(), run.transcript().variant, text.language);
    made.mood = mood(run.scenario(), run.state());
    made.mode = screen(attempt.mode);
    if (attempt.retry) made.replayed = static_cast<int>(attempt.retry->replayed);
    if (scenario != nullptr) {
        made.scenario = scenario->id;
        made.other_version = scenario->variants.size() > 1;
    }
    add_result(made, text);
    add_course(made, text);
    made.hardest = text.hardest;
    for (const auto& proposal : text.proposals) made.proposals.push_back({proposal.words, proposal.decision});
    if (keeps) made.thoughts = shown(lookback.thoughts, text.proposals);
    return made;
}

} // namespace aplomo::state
