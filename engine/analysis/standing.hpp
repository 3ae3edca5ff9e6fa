#pragma once

#include <vector>

#include "analysis/gates.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {

/// Some gates by where they stand, so that a pass over a space meets each in all states in which its
/// condition could be looked at: lines and replies in those of their turn, links in those after their reply,
/// interrupts in those after any decision, at patience 0 only when they lead to an ending.
class Standing {
  public:
    Standing(const Scenario& scenario, const std::vector<Index>& gates);

    bool empty() const { return count_ == 0; }

    /// Calls meet(gate, state) for every gate and state; a gate for which it is false is not met again.
    template <typename Meet>
    void visit(const Space& space, Meet meet) {
        visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            if (count_ == 0) return;
            const auto& state = space.states[at];
            keep(turns_[state.turn], [&](Index gate) { return meet(gate, state); });
            for (const auto arrow : arrows) follow(state, arrow.reply(), meet);
        });
    }

  private:
    template <typename Meet>
    void follow(const State& state, Index reply, Meet& meet) {
        auto& links = replies_[state.turn * 6 + reply];
        if (links.empty() && interrupts_.empty()) return;
        const auto after =
            conversation::take(scenario_, state, scenario_.turns[state.turn].replies[reply]).state;
        keep(links, [&](Index gate) { return meet(gate, after); });
        keep(interrupts_, [&](Index gate) { return !counts(gate, after) || meet(gate, after); });
    }

    bool counts(Index interrupt, const State& after) const;

    /// Lets go of the gates of which nothing more is wanted.
    template <typename Wanted>
    void keep(std::vector<Index>& gates, Wanted wanted) {
        count_ -= std::erase_if(gates, [&](Index gate) { return !wanted(gate); });
    }

    const Scenario& scenario_;
    std::vector<std::vector<Index>> turns_;   ///< lines and replies
    std::vector<std::vector<Index>> replies_; ///< links, by turn × 6 + reply
    std::vector<Index> interrupts_;
    Index first_interrupt_ = 0;
    std::size_t count_;
};

} // namespace aplomo::analysis
