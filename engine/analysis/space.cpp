#include "analysis/space.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace aplomo::analysis {
namespace {

/// A decision followed, before it is known whether its state is new.
struct Candidate {
    conversation::Step step;
    std::uint64_t hashed = 0;
    std::uint32_t detail = 0;
};

/// Finds and numbers states while the space grows; waiting states are kept by patience, highest first. States
/// are expanded in batches: memory is slow to answer, so the slots of a whole batch are asked for before any
/// is looked at.
class Explorer {
  public:
    Explorer(const Scenario& scenario, std::size_t variant, std::uint64_t max_states)
        : scenario_(scenario), max_states_(max_states),
          known_points_(scenario.turns.size() * replies_a_turn) {
        space_.variant = variant;
    }

    Space run() {
        std::vector<Index> read;
        open_with(read, 0);
        for (auto patience = waiting_.size(); patience-- > 1;) {
            const auto& layer = waiting_[patience];
            for (std::size_t first = 0; first < layer.size() && space_.exhaustive; first += batch)
                expand(std::span(layer).subspan(first, std::min(batch, layer.size() - first)));
        }
        return std::move(space_);
    }

  private:
    static constexpr std::size_t batch = 64;
    static constexpr std::size_t replies_a_turn = 6;

    /// Every allowed set of dossier items, each in file order, taken from `next` on.
    void open_with(std::vector<Index>& read, Index next) {
        const auto briefed = conversation::brief(scenario_, space_.variant, read);
        if (const auto state = number(briefed.state, hash(briefed.state)))
            space_.openings.push_back({read, briefed.points, *state});
        if (!scenario_.briefing || read.size() == scenario_.briefing->reads) return;
        for (Index item = next; item < scenario_.briefing->dossier.size(); ++item) {
            read.push_back(item);
            open_with(read, item + 1);
            read.pop_back();
        }
    }

    void expand(std::span<const std::uint32_t> states) {
        candidates_.clear();
        counts_.clear();
        for (const auto at : states) follow(space_.states[at]);
        for (const auto& candidate : candidates_)
            space_.table.prefetch_match(candidate.hashed, space_.states);
        auto candidate = candidates_.begin();
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (!add_arrows(std::span(candidate, counts_[i]))) return;
            candidate += counts_[i];
            space_.order.push_back(states[i]);
            space_.arrow_counts.push_back(counts_[i]);
        }
    }

    void follow(const State& state) {
        const auto& replies = scenario_.turns[state.turn].replies;
        const auto open = conversation::open_replies(scenario_, state);
        for (const auto reply : open) {
            const auto step = conversation::take(scenario_, state, replies[reply]);
            const auto hashed = hash(step.state);
            space_.table.prefetch(hashed);
            candidates_.push_back({step, hashed, number(step.points, state.turn, reply) << 3 | reply});
        }
        counts_.push_back(open.count);
    }

    /// False when the limit is reached: a state of which not every reply was followed must not look as if it
    /// were.
    bool add_arrows(std::span<const Candidate> followed) {
        const auto first = space_.arrows.size();
        for (const auto& [step, hashed, detail] : followed) {
            std::optional<std::uint32_t> to = step.to.index | Arrow::ending_bit;
            if (step.to.kind == scenario::Target::Kind::turn) to = number(step.state, hashed);
            if (!to) {
                space_.arrows.resize(first);
                return false;
            }
            space_.arrows.push_back({*to, detail});
        }
        return true;
    }

    /// The number of a state, a new one if it is new; nothing when the limit is reached.
    std::optional<std::uint32_t> number(const State& state, std::uint64_t hashed) {
        const auto slot = space_.table.slot_of(hashed, state, space_.states);
        if (!space_.table.is_empty(slot)) return space_.table.number(slot);
        if (space_.states.size() >= max_states_) {
            space_.exhaustive = false;
            return std::nullopt;
        }
        const auto fresh = static_cast<std::uint32_t>(space_.states.size());
        space_.table.put(slot, hashed, fresh);
        space_.states.push_back(state);
        waiting_[state.patience].push_back(fresh);
        return fresh;
    }

    /// The position of a step's points. A reply is worth only a few different things.
    std::uint32_t number(const Points& points, std::uint32_t turn, std::uint32_t reply) {
        auto& known = known_points_[turn * replies_a_turn + reply];
        for (const auto position : known)
            if (space_.points[position] == points) return position;
        known.push_back(static_cast<std::uint32_t>(space_.points.size()));
        space_.points.push_back(points);
        return known.back();
    }

    const Scenario& scenario_;
    std::uint64_t max_states_;
    std::vector<std::vector<std::uint32_t>> known_points_; ///< by turn and reply
    Space space_;
    std::array<std::vector<std::uint32_t>, 61> waiting_; ///< by patience, 0 to 60
    std::vector<Candidate> candidates_;
    std::vector<std::uint8_t> counts_; ///< candidates by state of the batch
};

} // namespace

Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states) {
    return Explorer(scenario, variant, max_states).run();
}

} // namespace aplomo::analysis
