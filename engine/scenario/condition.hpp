#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/state.hpp"

namespace aplomo::scenario {

struct Scenario;

enum class Comparison : std::uint8_t { less, less_equal, equal, not_equal, greater_equal, greater };

/// One step of a condition in prefix order: an operator is followed by its operands.
struct Term {
    enum class Kind : std::uint8_t { meter, patience, fact, negation, conjunction, disjunction };
    Kind kind;
    Comparison comparison = Comparison::less; ///< meter, patience
    std::uint8_t subject = 0;                 ///< index of the meter or the fact
    std::uint8_t number = 0;                  ///< 0 to 20, what a meter or patience is compared with
    std::uint32_t size = 1;                   ///< terms of this subtree, itself included

    bool operator==(const Term&) const = default;
};

/// What must be true of a state, as a tree in prefix order: `not` has one operand, `and` and `or` have two.
/// An empty condition always holds.
struct Condition {
    std::vector<Term> terms;

    bool always() const { return terms.empty(); }
    bool operator==(const Condition&) const = default;
};

bool holds(const Condition& condition, const State& state);

/// The same of the part of a condition that begins at a term.
bool holds(const Term* term, const State& state);

/// The condition as an author writes it, with the fewest parentheses; "" when it always holds.
std::string to_text(const Condition& condition, const Scenario& scenario);

} // namespace aplomo::scenario
