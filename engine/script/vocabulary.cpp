#include "script/vocabulary.hpp"

#include <algorithm>

namespace aplomo::script {

using scenario::Comparison;
using scenario::Effect;
using scenario::Term;

namespace {

/// Whether a comparison comes out the same for every value from 0 to `most`.
bool constant(Comparison comparison, int number, int most) {
    switch (comparison) {
    case Comparison::less: return number <= 0 || number > most;
    case Comparison::less_equal: return number >= most;
    case Comparison::equal:
    case Comparison::not_equal: return number > most || most == 0;
    case Comparison::greater_equal: return number <= 0 || number > most;
    case Comparison::greater: return number >= most;
    }
    return false;
}

/// Whether an effect does nothing, given the ones before it in its list and the ones after.
bool redundant(const std::vector<DraftEffect>& list, std::size_t at) {
    const auto& [effect, name] = list[at];
    if (effect.kind == Effect::Kind::meter || effect.kind == Effect::Kind::patience)
        return effect.amount == 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto kind = list[i].effect.kind;
        if (i == at || list[i].name.text != name.text) continue;
        if (kind == effect.kind && i < at) return true;
        if (kind == Effect::Kind::set && effect.kind == Effect::Kind::clear) return true;
    }
    return false;
}

} // namespace

Vocabulary::Vocabulary(const Draft& draft, Report& report)
    : draft_(draft), report_(report), meter_asked_(draft.meters.size()), fact_asked_(draft.facts.size()),
      fact_set_(draft.facts.size()) {
    Namespace ids;
    for (const auto& meter : draft.meters) {
        ids.claim(meter.id, reserved_names(), report);
        meters_.add(meter.id);
    }
    for (const auto& fact : draft.facts) {
        ids.claim(fact, reserved_names(), report);
        facts_.add(fact);
    }
    names_ = meters_.all();
    names_.insert(names_.end(), facts_.all().begin(), facts_.all().end());
    names_.emplace_back("patience");
}

scenario::Condition Vocabulary::condition(const DraftCondition& draft) {
    scenario::Condition condition;
    for (const auto& term_draft : draft.terms) condition.terms.push_back(term(term_draft));
    return condition;
}

std::vector<Effect> Vocabulary::effects(const std::vector<DraftEffect>& draft) {
    std::vector<Effect> effects;
    for (std::size_t i = 0; i < draft.size(); ++i) {
        auto effect = draft[i].effect;
        if (effect.kind == Effect::Kind::meter)
            effect.subject = static_cast<std::uint8_t>(meter(draft[i].name).value_or(0));
        if (effect.kind == Effect::Kind::set || effect.kind == Effect::Kind::clear)
            effect.subject = fact(draft[i]);
        if (redundant(draft, i)) report_.add("effect-redundant", draft[i].name.spot);
        effects.push_back(effect);
    }
    return effects;
}

std::optional<std::uint32_t> Vocabulary::meter(const Written& name) {
    const auto found = meters_.find(name.text);
    if (!found) report_unknown("meter-unknown", name, meters_.all(), report_);
    return found;
}

void Vocabulary::warn_of_unused() {
    for (std::size_t i = 0; i < meter_asked_.size(); ++i)
        if (!meter_asked_[i])
            report_.add("meter-unused", draft_.meters[i].id.spot, {std::string(meters_.all()[i])});
    for (std::size_t i = 0; i < fact_asked_.size(); ++i) {
        if (!fact_asked_[i])
            report_.add("fact-unused", draft_.facts[i].spot, {std::string(facts_.all()[i])});
        else if (!fact_set_[i])
            report_.add("fact-never-set", draft_.facts[i].spot, {std::string(facts_.all()[i])});
    }
}

Term Vocabulary::term(const DraftTerm& draft) {
    Term term = draft.term;
    if (term.kind == Term::Kind::meter) term.subject = compared(draft);
    if (term.kind == Term::Kind::fact) term.subject = alone(draft.name);
    if (term.kind == Term::Kind::patience) check_range(draft, draft_.patience);
    return term;
}

std::uint8_t Vocabulary::compared(const DraftTerm& draft) {
    const auto& name = draft.name;
    const auto found = meters_.find(name.text);
    if (found) {
        meter_asked_[*found] = true;
        check_range(draft, draft_.meters[*found].max);
    } else if (facts_.find(name.text)) {
        report_.add("fact-compared", name.spot, {std::string(name.text)});
    } else {
        report_unknown("name-unknown", name, names_, report_);
    }
    return static_cast<std::uint8_t>(found.value_or(0));
}

std::uint8_t Vocabulary::alone(const Written& name) {
    const auto found = facts_.find(name.text);
    if (found)
        fact_asked_[*found] = true;
    else if (meters_.find(name.text) || name.text == "patience")
        report_.add("meter-alone", name.spot, {std::string(name.text)});
    else
        report_unknown("name-unknown", name, names_, report_);
    return static_cast<std::uint8_t>(found.value_or(0));
}

std::uint8_t Vocabulary::fact(const DraftEffect& draft) {
    const auto found = facts_.find(draft.name.text);
    if (!found) report_unknown("fact-unknown", draft.name, facts_.all(), report_);
    if (found && draft.effect.kind == Effect::Kind::set) fact_set_[*found] = true;
    return static_cast<std::uint8_t>(found.value_or(0));
}

void Vocabulary::check_range(const DraftTerm& draft, int most) {
    if (constant(draft.term.comparison, draft.term.number, most))
        report_.add("comparison-constant", draft.name.spot,
                    {std::string(draft.name.text), "0", std::to_string(most)});
}

} // namespace aplomo::script
