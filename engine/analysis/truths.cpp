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

bool unsure(const Truth& truth) { return !truth.was_true || !truth.was_false; }

} // namespace

Truths truths_of(const Scenario& scenario, const Space& space) {
    const auto numbered = gates_of(scenario);
    Truths truths{std::vector<std::vector<Truth>>(numbered.all.size())};
    std::vector<Index> compound;
    for (Index gate = 0; gate < numbered.all.size(); ++gate) {
        const auto& terms = condition_of(scenario, numbered.all[gate]).terms;
        if (terms.size() < 3) continue;
        truths.gates[gate].resize(terms.size());
        compound.push_back(gate);
    }
    Standing standing(scenario, compound);
    standing.visit(space, [&](Index gate, const State& state) {
        auto& parts = truths.gates[gate];
        note(condition_of(scenario, numbered.all[gate]).terms.data(), state, parts.data());
        return std::any_of(parts.begin(), parts.end(), unsure);
    });
    return truths;
}

} // namespace aplomo::analysis
