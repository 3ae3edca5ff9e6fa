#include "analysis/truths.hpp"

#include <numeric>

#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"
#include "written_states.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Comparison;
using scenario::Term;

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

/// Whether a part of a condition holds in a state that is written out.
bool holds_in(const Term* term, const std::string& state, const Scenario& scenario) {
    const auto operand = [&](std::size_t offset) { return holds_in(term + offset, state, scenario); };
    switch (term->kind) {
    case Term::Kind::fact: return tests::set_in(state, scenario.facts[term->subject]);
    case Term::Kind::patience:
        return compare(tests::value_in(state, "patience"), term->comparison, term->number);
    case Term::Kind::meter:
        return compare(tests::value_in(state, scenario.meters[term->subject].id), term->comparison,
                       term->number);
    case Term::Kind::negation: return !operand(1);
    case Term::Kind::conjunction: return operand(1) && operand(1 + term[1].size);
    case Term::Kind::disjunction: return operand(1) || operand(1 + term[1].size);
    }
    return false;
}

} // namespace

TEST_CASE("every part of a condition is known to hold or not to hold where some run finds it so",
          "[analysis]") {
    int parts = 0, constant = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto gates = gates_of(*scenario);
        const auto played = tests::brute_force(*scenario, 0);
        const auto space = explore(*scenario, 0);
        std::vector<Index> all(gates.all.size());
        std::iota(all.begin(), all.end(), Index{0});
        const auto truths = truths_of(*scenario, {&space}, all);
        for (Index number = 0; number < gates.all.size(); ++number) {
            const auto states = tests::states_at(*scenario, played, gates.all[number]);
            const auto& terms = condition_of(*scenario, gates.all[number]).terms;
            REQUIRE(truths.at(number).size() == terms.size());
            for (std::size_t term = 0; term < truths.at(number).size(); ++term) {
                INFO("seed " << seed << ", " << key_of(*scenario, gates.all[number]) << ", term " << term);
                bool was_true = false, was_false = false;
                for (const auto& state : states)
                    (holds_in(&terms[term], state, *scenario) ? was_true : was_false) = true;
                REQUIRE(truths.at(number)[term].was_true == was_true);
                REQUIRE(truths.at(number)[term].was_false == was_false);
                ++parts;
                constant += was_true != was_false ? 1 : 0;
            }
        }
    }
    REQUIRE(parts > 1000);
    REQUIRE(constant > 100);
}

} // namespace aplomo::analysis
