#include "analysis/space.hpp"

#include <array>

#include "analysis/state_hash.hpp"

namespace aplomo::analysis {
namespace {

constexpr std::uint32_t empty_slot = 0xffff'ffff;

/// Finds and numbers states while the space grows; waiting states are kept by patience, highest first.
class Explorer {
  public:
    Explorer(const Scenario& scenario, std::size_t variant, std::uint64_t max_states)
        : scenario_(scenario), max_states_(max_states) {
        space_.variant = variant;
        space_.slots.assign(1024, empty_slot);
    }

    Space run() {
        std::vector<Index> read;
        open_with(read, 0);
        for (auto patience = waiting_.size(); patience-- > 1;)
            for (std::size_t i = 0; i < waiting_[patience].size() && space_.exhaustive; ++i)
                expand(waiting_[patience][i]);
        return std::move(space_);
    }

  private:
    /// Every allowed set of dossier items, each in file order, taken from `next` on.
    void open_with(std::vector<Index>& read, Index next) {
        auto briefed = conversation::brief(scenario_, space_.variant, read);
        if (const auto state = number(briefed.state)) space_.openings.push_back({read, briefed.points, *state});
        if (!scenario_.briefing || read.size() == scenario_.briefing->reads) return;
        for (Index item = next; item < scenario_.briefing->dossier.size(); ++item) {
            read.push_back(item);
            open_with(read, item + 1);
            read.pop_back();
        }
    }

    void expand(std::uint32_t at) {
        const State state = space_.states[at];
        const auto& replies = scenario_.turns[state.turn].replies;
        space_.order.push_back(at);
        space_.first_arrow[at] = space_.arrows.size();
        for (const auto reply : conversation::open_replies(scenario_, state)) {
            const auto step = conversation::take(scenario_, state, replies[reply]);
            if (step.to.kind == scenario::Target::Kind::ending)
                space_.arrows.push_back({step.to.index | Arrow::ending_bit});
            else if (const auto next = number(step.state))
                space_.arrows.push_back({*next});
            else
                return drop(at);
        }
    }

    /// A state of which not every reply was followed must not look as if it were.
    void drop(std::uint32_t at) {
        space_.order.pop_back();
        space_.arrows.resize(space_.first_arrow[at]);
    }

    /// The number of a state, a new one if it is new; nothing when the limit is reached.
    std::optional<std::uint32_t> number(const State& state) {
        auto slot = hash(state) & (space_.slots.size() - 1);
        for (; space_.slots[slot] != empty_slot; slot = (slot + 1) & (space_.slots.size() - 1))
            if (space_.states[space_.slots[slot]] == state) return space_.slots[slot];
        if (space_.states.size() >= max_states_) {
            space_.exhaustive = false;
            return std::nullopt;
        }
        const auto fresh = static_cast<std::uint32_t>(space_.states.size());
        space_.slots[slot] = fresh;
        space_.states.push_back(state);
        space_.first_arrow.push_back(0);
        waiting_[state.patience].push_back(fresh);
        if (space_.states.size() * 2 > space_.slots.size()) grow();
        return fresh;
    }

    void grow() {
        space_.slots.assign(space_.slots.size() * 2, empty_slot);
        for (std::uint32_t at = 0; at < space_.states.size(); ++at) {
            auto slot = hash(space_.states[at]) & (space_.slots.size() - 1);
            while (space_.slots[slot] != empty_slot) slot = (slot + 1) & (space_.slots.size() - 1);
            space_.slots[slot] = at;
        }
    }

    const Scenario& scenario_;
    std::uint64_t max_states_;
    Space space_;
    std::array<std::vector<std::uint32_t>, 61> waiting_; ///< by patience, 0 to 60
};

} // namespace

std::optional<std::uint32_t> Space::find(const State& state) const {
    for (auto slot = hash(state) & (slots.size() - 1); slots[slot] != empty_slot; slot = (slot + 1) & (slots.size() - 1))
        if (states[slots[slot]] == state) return slots[slot];
    return std::nullopt;
}

Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states) {
    return Explorer(scenario, variant, max_states).run();
}

} // namespace aplomo::analysis
