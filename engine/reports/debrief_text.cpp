#include "reports/debrief_text.hpp"

#include <algorithm>

#include "reports/closed_words.hpp"
#include "reports/proposals.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::reports {
namespace {

using conversation::Transcript;
using scenario::Index;
using scenario::Scenario;

/// What a debrief is told with.
struct Teller {
    const Scenario& scenario;
    std::size_t variant;
    Language language;

    std::string text(const Text& of) const { return fill(of, scenario, variant, language); }
};

std::string titles(const Teller& teller, const std::vector<Index>& items) {
    std::string text;
    for (const auto item : items)
        text += (text.empty() ? "" : ", ") + teller.text(teller.scenario.briefing->dossier[item].title);
    return text;
}

std::vector<Index> without(std::vector<Index> items, const std::vector<Index>& others) {
    std::erase_if(items, [&](const Index item) {
        return std::find(others.begin(), others.end(), item) != others.end();
    });
    return items;
}

/// No author writes why papers cost: it is told from what was read and what would have been best.
std::string why_of(const Teller& teller, const scoring::BriefingEntry& entry) {
    const auto say = [&](const Text& words) { return in(words, teller.language); };
    const auto counts = say({"lo que se sabe de antemano cuenta, y cambia lo que luego se puede decir.",
                             "what you know beforehand counts, and changes what you can say later."});
    const auto unread = titles(teller, without(entry.best, entry.read));
    if (!unread.empty())
        return say({"Se podía ganar más con lo que no leíste (",
                    "More could be earned with what was not read ("}) +
               unread + "): " + counts;
    return say({"Se podía ganar más sin leer tanto: ", "More could be earned by reading less: "}) + counts;
}

DecisionText briefing_of(const Teller& teller, const scoring::BriefingEntry& entry) {
    DecisionText made;
    made.said = titles(teller, entry.read);
    made.act = made.best_act = true;
    if (entry.cost.part > 0) {
        made.best = titles(teller, entry.best);
        made.why = why_of(teller, entry);
    }
    made.cost = entry.shown_cost;
    made.principle = entry.principle;
    return made;
}

DecisionText decision_of(const Teller& teller, const scoring::DebriefEntry& entry, int number) {
    const auto& replies = teller.scenario.turns[entry.turn].replies;
    DecisionText made;
    made.number = number;
    made.said = teller.text(replies[entry.reply].text);
    made.act = replies[entry.reply].act;
    if (entry.cost.part > 0) made.best = teller.text(replies[entry.best].text);
    made.best_act = replies[entry.best].act;
    made.cost = entry.shown_cost;
    made.principle = entry.principle;
    made.why = teller.text(replies[entry.reply].why);
    const auto& tags = teller.scenario.rubric->tags;
    const auto& uses = replies[entry.reply].uses;
    made.harms = std::any_of(uses.begin(), uses.end(),
                             [&](const auto tag) { return tags[tag].kind == scenario::Tag::Kind::pitfall; });
    return made;
}

std::vector<DecisionText> decisions_of(const Teller& teller, const scoring::Debrief& debrief,
                                       const std::vector<attempts::KeptDecision>& kept,
                                       const std::vector<scoring::ClosedOff>& closed) {
    std::vector<DecisionText> made;
    const auto add = [&](DecisionText decision, std::size_t at) {
        decision.closed = closed_words(closed[at], teller.scenario, teller.variant, teller.language);
        made.push_back(std::move(decision));
    };
    if (teller.scenario.briefing) add(briefing_of(teller, debrief.briefing), 0);
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i) {
        auto decision = decision_of(teller, debrief.decisions[i], static_cast<int>(i) + 1);
        if (i < kept.size()) decision.typed = kept[i].typed;
        add(std::move(decision), i + 1);
    }
    return made;
}

std::vector<MeterCourse> courses_of(const Scenario& scenario, const Transcript& transcript) {
    std::vector<MeterCourse> made;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i) {
        MeterCourse course{
            scenario.meters[i].id, scenario.meters[i].max, {transcript.briefing.state.meters[i]}};
        for (const auto& exchange : transcript.exchanges)
            course.values.push_back(exchange.step.state.meters[i]);
        made.push_back(std::move(course));
    }
    return made;
}

std::vector<TagText> tags_of(const Teller& teller, const std::vector<std::uint16_t>& tags) {
    std::vector<TagText> made;
    for (const auto tag : tags) {
        const auto& entry = teller.scenario.rubric->tags[tag];
        made.push_back({entry.id, in(entry.name, teller.language), entry.principle,
                        entry.kind == scenario::Tag::Kind::pitfall});
    }
    return made;
}

int anger_before(const Scenario& scenario, const conversation::Exchange& exchange) {
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        if (scenario.meters[i].id == "anger") return exchange.before.meters[i];
    return 0;
}

/// The first of those that cost most; between equal costs the one taken before the most anger.
int hardest_of(const Scenario& scenario, const Transcript& transcript, const scoring::Debrief& debrief) {
    const auto weight = [&](std::size_t i) {
        return std::pair(debrief.decisions[i].cost.part, anger_before(scenario, transcript.exchanges[i]));
    };
    std::size_t hardest = 0;
    for (std::size_t i = 1; i < debrief.decisions.size(); ++i)
        if (weight(i) > weight(hardest)) hardest = i;
    return debrief.decisions.empty() ? 0 : static_cast<int>(hardest) + 1;
}

void add_ending(DebriefText& made, const Teller& teller, const conversation::Run& run) {
    const auto& ending = teller.scenario.endings[*run.ending()];
    made.outcome = ending.outcome;
    made.ending = teller.text(ending.says);
    made.survey = ending.csat;
}

void add_scores(DebriefText& made, const scoring::Debrief& debrief, const Scenario& scenario) {
    made.overall = debrief.shown.overall;
    made.passed = debrief.scorecard.passed;
    made.pass = scenario.pass;
    for (std::size_t i = 0; i < made.principles.size(); ++i) {
        made.principle_names[i] = in(scenario.rubric->principles[i].name, made.language);
        if (!debrief.scorecard.principles[i].thin) made.principles[i] = debrief.shown.principles[i];
    }
}

} // namespace

DebriefText debrief_text(const analysis::Study& study, const conversation::Run& run,
                         const attempts::Attempt& attempt, Language wanted) {
    const auto& scenario = run.scenario();
    const auto& transcript = run.transcript();
    const Teller teller{scenario, transcript.variant, spoken(scenario, wanted)};
    const auto debrief = scoring::debrief(study, run);
    DebriefText made;
    made.language = teller.language;
    made.title = teller.text(scenario.title);
    made.customer = teller.text(customer_of(scenario, transcript.variant).name);
    add_ending(made, teller, run);
    add_scores(made, debrief, scenario);
    made.courses = courses_of(scenario, transcript);
    made.decisions = decisions_of(teller, debrief, attempt.decisions, scoring::closed_off(study, transcript));
    made.used = tags_of(teller, debrief.used);
    made.missed = tags_of(teller, debrief.missed);
    made.stumbled = tags_of(teller, debrief.stumbled);
    made.hardest = hardest_of(scenario, transcript, debrief);
    made.proposals = proposals(debrief, scenario, teller.language);
    return made;
}

const std::string& as_good(const DecisionText& decision, Language language) {
    static const Text best{"Fue la mejor", "It was the best"};
    static const Text papers{"Buena elección", "A good choice"};
    static const Text tied{"Ninguna otra habría dado más puntos desde aquí",
                           "No other would have earned more from here"};
    return in(decision.harms ? tied : decision.number == 0 ? papers : best, language);
}

std::string sum_of(const DebriefText& debrief) {
    std::string sum = "100";
    for (const auto& decision : debrief.decisions)
        if (decision.cost != 0) sum += " − " + std::to_string(decision.cost);
    return sum + " = " + std::to_string(debrief.overall);
}

} // namespace aplomo::reports
