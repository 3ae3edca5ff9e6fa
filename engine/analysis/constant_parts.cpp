#include "analysis/constant_parts.hpp"

#include "analysis/truths.hpp"

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
    explicit Search(const Scenario& scenario) : scenario_(scenario), facts_set_(facts_set(scenario)) {}

    std::vector<ConstantPart> run(const std::vector<const Space*>& spaces, const Together& shown) {
        const auto gates = gates_of(scenario_);
        std::vector<Index> compound;
        for (Index number = 0; number < gates.all.size(); ++number)
            if (shown.gates[number].shown && shown.gates[number].passed_over &&
                condition_of(scenario_, gates.all[number]).terms.size() > 2)
                compound.push_back(number);
        for (const auto& [number, truths] : truths_of(scenario_, spaces, compound))
            look_into(number, condition_of(scenario_, gates.all[number]), truths, 0);
        return std::move(found_);
    }

  private:
    void look_into(Index gate, const Condition& when, const std::vector<Truth>& truths, std::size_t term) {
        const auto& truth = truths[term];
        const auto& first = when.terms[term];
        if (!truth.was_true || !truth.was_false) {
            if (!known_to_the_loader(&first)) found_.push_back({gate, term, truth.was_true});
            return;
        }
        if (first.size == 1) return;
        look_into(gate, when, truths, term + 1);
        const auto second = term + 1 + when.terms[term + 1].size;
        if (first.kind != Term::Kind::negation) look_into(gate, when, truths, second);
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
    std::uint32_t facts_set_;
    std::vector<ConstantPart> found_;
};

} // namespace

std::vector<ConstantPart> constant_parts(const Scenario& scenario, const std::vector<const Space*>& spaces,
                                         const Together& shown) {
    return Search(scenario).run(spaces, shown);
}

} // namespace aplomo::analysis
