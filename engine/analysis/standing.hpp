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

    /// Calls meet(gate, state) for every gate and state; a gate for which it is false is not met again.
    template <typename Meet>
    void visit(const Space& space, Meet meet) {
        visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            if (all_wanted_ == 0 && interrupts_.empty()) return;
            const auto state = space.states[at];
            if (wanted_[state.turn] == 0 && interrupts_.empty()) return;
            keep(turns_[state.turn], wanted_[state.turn], state, meet);
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
        keep(links, wanted_[state.turn], after, meet);
        std::erase_if(interrupts_, [&](Index gate) { return counts(gate, after) && !meet(gate, after); });
    }

    /// Meets the gates and lets go of those of which nothing more is wanted.
    template <typename Meet>
    void keep(std::vector<Index>& gates, std::size_t& wanted, const State& state, Meet& meet) {
        const auto done = std::erase_if(gates, [&](Index gate) { return !meet(gate, state); });
        wanted -= done;
        all_wanted_ -= done;
    }

    bool counts(Index interrupt, const State& after) const;

    const Scenario& scenario_;
    std::vector<std::vector<Index>> turns_;   ///< lines and replies
    std::vector<std::vector<Index>> replies_; ///< links, by turn × 6 + reply
    std::vector<Index> interrupts_;
    Index first_interrupt_ = 0;
    std::vector<std::size_t> wanted_; ///< by turn: how many of its lines, replies and links
    std::size_t all_wanted_ = 0;      ///< their sum
};

} // namespace aplomo::analysis
