#include "analysis/truths.hpp"

#include <algorithm>

#include "analysis/standing.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Term;

/// Evaluates a term with all below it, noting how each comes out.
bool note(const Term* term, const State& state, Truth* truth) {
    const auto operand = [&](std::size_t offset) { return note(term + offset, state, truth + offset); };
    bool comes_out = false;
    switch (term->kind) {
    case Term::Kind::negation: comes_out = !operand(1); break;
    case Term::Kind::conjunction:
    case Term::Kind::disjunction: {
        const bool left = operand(1), right = operand(1 + term[1].size);
        comes_out = term->kind == Term::Kind::conjunction ? left && right : left || right;
        break;
    }
    default: comes_out = scenario::holds(term, state);
    }
    (comes_out ? truth->was_true : truth->was_false) = true;
    return comes_out;
}

bool unsure(const std::vector<Truth>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [](const Truth& truth) { return !truth.was_true || !truth.was_false; });
}

} // namespace

Truths truths_of(const Scenario& scenario, const std::vector<const Space*>& spaces,
                 const std::vector<Index>& gates) {
    const auto numbered = gates_of(scenario);
    const auto terms_of = [&](Index gate) -> const std::vector<Term>& {
        return condition_of(scenario, numbered.all[gate]).terms;
    };
    Truths truths;
    for (const auto gate : gates) truths[gate].resize(terms_of(gate).size());
    for (const auto* space : spaces) {
        std::vector<Index> left;
        std::copy_if(gates.begin(), gates.end(), std::back_inserter(left),
                     [&](Index gate) { return unsure(truths[gate]); });
        Standing(scenario, left).visit(*space, [&](Index gate, const State& state) {
            auto& parts = truths[gate];
            note(terms_of(gate).data(), state, parts.data());
            return unsure(parts);
        });
    }
    return truths;
}

} // namespace aplomo::analysis
