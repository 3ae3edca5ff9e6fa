#include "analysis/standing.hpp"

namespace aplomo::analysis {

Standing::Standing(const Scenario& scenario, const std::vector<Index>& gates)
    : scenario_(scenario), turns_(scenario.turns.size()), replies_(scenario.turns.size() * 6),
      wanted_(scenario.turns.size()) {
    const auto numbered = gates_of(scenario);
    first_interrupt_ = numbered.interrupts;
    for (const auto number : gates) {
        const auto& gate = numbered.all[number];
        if (gate.kind == Gate::Kind::interrupt) {
            interrupts_.push_back(number);
            continue;
        }
        auto& here = gate.kind == Gate::Kind::link ? replies_[gate.turn * 6 + gate.reply] : turns_[gate.turn];
        here.push_back(number);
        ++wanted_[gate.turn];
        ++all_wanted_;
    }
}

bool Standing::counts(Index interrupt, const State& after) const {
    return after.patience > 0 ||
           scenario_.interrupts[interrupt - first_interrupt_].to.kind == scenario::Target::Kind::ending;
}

} // namespace aplomo::analysis
