#include "analysis/constant_parts.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Condition;
using scenario::Term;

std::uint32_t facts_set(const Scenario& scenario) {
    std::uint32_t set = 0;
    for (const auto& turn : scenario.turns)
        for (const auto& reply : turn.replies) set |= reply.change.set;
    if (scenario.briefing)
        for (const auto& item : scenario.briefing->dossier) set |= item.change.set;
    return set;
}

/// Does a comparison come out the same for every value from 0 to `most`?
bool same_for_all(const Term& term, int most) {
    State state;
    bool was_true = false, was_false = false;
    for (int value = 0; value <= most; ++value) {
        state.meters[term.subject] = static_cast<std::uint8_t>(value);
        state.patience = static_cast<std::uint8_t>(value);
        (scenario::holds(&term, state) ? was_true : was_false) = true;
    }
    return !was_true || !was_false;
}

class Search {
  public:
    Search(const Scenario& scenario, const Together& shown)
        : scenario_(scenario), shown_(shown), facts_set_(facts_set(scenario)) {}

    std::vector<ConstantPart> run() {
        const auto gates = gates_of(scenario_);
        for (Index number = 0; number < gates.all.size(); ++number)
            if (shown_.gates[number].shown && shown_.gates[number].passed_over &&
                !shown_.truths.gates[number].empty())
                look_into(number, condition_of(scenario_, gates.all[number]), 0);
        return std::move(found_);
    }

  private:
    void look_into(Index gate, const Condition& when, std::size_t term) {
        const auto& truth = shown_.truths.gates[gate][term];
        const auto& first = when.terms[term];
        if (!truth.was_true || !truth.was_false) {
            if (!known_to_the_loader(&first)) found_.push_back({gate, term, truth.was_true});
            return;
        }
        if (first.size == 1) return;
        look_into(gate, when, term + 1);
        const auto second = term + 1 + when.terms[term + 1].size;
        if (first.kind != Term::Kind::negation) look_into(gate, when, second);
    }

    bool known_to_the_loader(const Term* term) const {
        while (term->kind == Term::Kind::negation) ++term;
        switch (term->kind) {
        case Term::Kind::fact: return (facts_set_ >> term->subject & 1u) == 0;
        case Term::Kind::meter: return same_for_all(*term, scenario_.meters[term->subject].max);
        case Term::Kind::patience: return same_for_all(*term, scenario_.patience);
        default: return false;
        }
    }

    const Scenario& scenario_;
    const Together& shown_;
    std::uint32_t facts_set_;
    std::vector<ConstantPart> found_;
};

} // namespace

std::vector<ConstantPart> constant_parts(const Scenario& scenario, const Together& shown) {
    return Search(scenario, shown).run();
}

} // namespace aplomo::analysis
