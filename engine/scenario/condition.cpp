#include "scenario/condition.hpp"

#include "scenario/scenario.hpp"

namespace aplomo::scenario {
namespace {

bool compare(int left, Comparison comparison, int right) {
    switch (comparison) {
    case Comparison::less: return left < right;
    case Comparison::less_equal: return left <= right;
    case Comparison::equal: return left == right;
    case Comparison::not_equal: return left != right;
    case Comparison::greater_equal: return left >= right;
    case Comparison::greater: return left > right;
    }
    return false;
}

bool holds_at(const Term* term, const State& state) {
    switch (term->kind) {
    case Term::Kind::meter: return compare(state.meters[term->subject], term->comparison, term->number);
    case Term::Kind::patience: return compare(state.patience, term->comparison, term->number);
    case Term::Kind::fact: return (state.facts >> term->subject & 1u) != 0;
    case Term::Kind::negation: return !holds_at(term + 1, state);
    case Term::Kind::conjunction:
        return holds_at(term + 1, state) && holds_at(term + 1 + term[1].size, state);
    case Term::Kind::disjunction:
        return holds_at(term + 1, state) || holds_at(term + 1 + term[1].size, state);
    }
    return false;
}

constexpr std::array<std::string_view, 6> signs{"<", "<=", "==", "!=", ">=", ">"};

std::string comparison_text(std::string_view subject, const Term& term) {
    return std::string(subject) + ' ' + std::string(signs[static_cast<std::size_t>(term.comparison)]) + ' ' +
           std::to_string(term.number);
}

/// How tightly an operator binds: `or` least.
int binding(Term::Kind kind) {
    if (kind == Term::Kind::disjunction) return 1;
    if (kind == Term::Kind::conjunction) return 2;
    return 3;
}

std::string text_at(const Term* term, const Scenario& scenario);

std::string operand_text(const Term* operand, int weakest, const Scenario& scenario) {
    auto text = text_at(operand, scenario);
    return binding(operand->kind) < weakest ? "(" + text + ")" : text;
}

std::string text_at(const Term* term, const Scenario& scenario) {
    switch (term->kind) {
    case Term::Kind::meter: return comparison_text(scenario.meters[term->subject].id, *term);
    case Term::Kind::patience: return comparison_text("patience", *term);
    case Term::Kind::fact: return scenario.facts[term->subject];
    case Term::Kind::negation: return "not " + operand_text(term + 1, 3, scenario);
    case Term::Kind::conjunction:
    case Term::Kind::disjunction: break;
    }
    // The parser groups to the left, so only the right operand needs parentheses to keep the same tree.
    const int here = binding(term->kind);
    const auto left = operand_text(term + 1, here, scenario);
    const auto right = operand_text(term + 1 + term[1].size, here + 1, scenario);
    return left + (here == 1 ? " or " : " and ") + right;
}

} // namespace

bool holds(const Condition& condition, const State& state) {
    return condition.always() || holds_at(condition.terms.data(), state);
}

bool holds(const Term* term, const State& state) { return holds_at(term, state); }

std::string to_text(const Condition& condition, const Scenario& scenario) {
    return condition.always() ? std::string{} : text_at(condition.terms.data(), scenario);
}

} // namespace aplomo::scenario
