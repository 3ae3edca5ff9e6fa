#include "analysis/space.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

#include "analysis/state_index.hpp"

namespace aplomo::analysis {
namespace {

/// The different points that the moves of a scenario are worth. A move is worth only a few.
class Worths {
  public:
    explicit Worths(std::size_t moves) : first_(moves, none) {}

    /// The position in `points` of what a move is worth, put there if it is new.
    std::uint32_t number(std::uint32_t move, const Points& worth, std::vector<Points>& points) {
        for (auto at = first_[move]; at != none; at = next_[at])
            if (same(points[at], worth)) return at;
        next_.push_back(std::exchange(first_[move], static_cast<std::uint32_t>(points.size())));
        points.push_back(worth);
        return first_[move];
    }

  private:
    static constexpr std::uint32_t none = 0xffff'ffff;

    /// Quicker than the comparison of arrays.
    static bool same(const Points& one, const Points& other) {
        return ((one[0] ^ other[0]) | (one[1] ^ other[1]) | (one[2] ^ other[2])) == 0;
    }

    std::vector<std::uint32_t> first_; ///< by move: position of the newest of its points
    std::vector<std::uint32_t> next_;  ///< by position in `points`
};

/// Finds and numbers states while the space grows; waiting states are kept by patience, highest first. States
/// are expanded in batches: memory is slow to answer, so the slots of a whole batch are asked for before any
/// is looked at.
template <std::size_t length>
class Explorer {
  public:
    Explorer(const Scenario& scenario, std::size_t variant, std::uint64_t max_states)
        : scenario_(scenario), max_states_(std::min(max_states, most_states)),
          worths_(scenario.moves.all.size()), waiting_(scenario.patience + 1u) {
        space_.variant = variant;
        space_.states = States(Packing(scenario));
        space_.layers.resize(waiting_.size());
    }

    Space run() {
        std::vector<Index> read;
        open_with(read, 0);
        for (auto patience = waiting_.size(); patience-- > 1;) {
            auto layer = std::move(waiting_[patience]);
            if (layer.index) spare_.push_back(std::move(layer.index));
            const std::span<const std::uint32_t> states(layer.states);
            for (std::size_t first = 0; first < states.size() && space_.exhaustive; first += batch)
                expand(states.subspan(first, std::min(batch, states.size() - first)));
        }
        return std::move(space_);
    }

  private:
    static constexpr std::size_t batch = 64;

    /// The states found so far that have one patience.
    struct Waiting {
        Large<std::uint32_t> states;
        std::unique_ptr<StateIndex<length>> index; ///< once there is a state
    };

    /// A decision followed, before it is known whether its state is new.
    struct Candidate {
        Words<length> words;
        std::uint64_t hashed = 0;
        std::uint32_t detail = 0;
        std::uint32_t ending = 0; ///< as in an Arrow; 0 when the run goes on
        std::uint8_t patience = 0;
    };

    /// Every allowed set of dossier items, each in file order, taken from `next` on.
    void open_with(std::vector<Index>& read, Index next) {
        const auto briefed = conversation::brief(scenario_, space_.variant, read);
        Candidate candidate;
        lead(candidate, briefed.state);
        if (const auto state = number(candidate)) space_.openings.push_back({read, briefed.points, *state});
        if (!scenario_.briefing || read.size() == scenario_.briefing->reads) return;
        for (Index item = next; item < scenario_.briefing->dossier.size(); ++item) {
            read.push_back(item);
            open_with(read, item + 1);
            read.pop_back();
        }
    }

    void expand(std::span<const std::uint32_t> states) {
        candidates_.clear();
        for (std::size_t i = 0; i < states.size(); ++i) counts_[i] = follow(space_.states[states[i]]);
        auto candidate = candidates_.begin();
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (!add_arrows(std::span(candidate, counts_[i]))) return;
            candidate += counts_[i];
            space_.order.push_back(states[i]);
            space_.arrow_counts.push_back(counts_[i]);
        }
    }

    std::uint8_t follow(const State& state) {
        const auto open = conversation::open_replies(scenario_, state);
        const auto first = scenario_.moves.turns[state.turn];
        for (const auto reply : open) {
            const auto step = conversation::take(scenario_, state, Index{reply});
            auto& candidate = candidates_.emplace_back();
            candidate.detail = worths_.number(first + reply, step.points, space_.points) << 3 | reply;
            if (step.to.kind == scenario::Target::Kind::ending)
                candidate.ending = step.to.index | Arrow::ending_bit;
            else
                lead(candidate, step.state);
        }
        return open.count;
    }

    void lead(Candidate& candidate, const State& state) {
        candidate.words = space_.states.packing().pack<length>(state);
        candidate.hashed = hash(candidate.words);
        candidate.patience = state.patience;
        index_of(state.patience).prefetch(candidate.hashed);
    }

    /// False when the limit is reached: a state of which not every reply was followed must not look as if it
    /// were.
    bool add_arrows(std::span<const Candidate> followed) {
        const auto first = space_.arrows.size();
        for (const auto& candidate : followed) {
            std::optional<std::uint32_t> to = candidate.ending;
            if (candidate.ending == 0) to = number(candidate);
            if (!to) {
                space_.arrows.resize(first);
                return false;
            }
            space_.arrows.push_back({*to, candidate.detail});
        }
        return true;
    }

    /// The number of a state, a new one if it is new; nothing when the limit is reached.
    std::optional<std::uint32_t> number(const Candidate& candidate) {
        auto& index = index_of(candidate.patience);
        auto& slot = index.slot_of(candidate.hashed, candidate.words);
        if (!index.is_empty(slot)) return slot.number;
        if (space_.states.size() >= max_states_) {
            space_.exhaustive = false;
            return std::nullopt;
        }
        const auto fresh = static_cast<std::uint32_t>(space_.states.size());
        index.put(slot, candidate.words, fresh);
        space_.states.push_back(candidate.words);
        auto& waiting = waiting_[candidate.patience].states;
        waiting.push_back(fresh);
        space_.layers[candidate.patience] = {waiting[0], fresh + 1};
        return fresh;
    }

    /// Nothing leads to a layer any more once it is being expanded, so its index serves another.
    StateIndex<length>& index_of(std::uint8_t patience) {
        auto& index = waiting_[patience].index;
        if (index) return *index;
        if (spare_.empty()) spare_.push_back(std::make_unique<StateIndex<length>>());
        index = std::move(spare_.back());
        spare_.pop_back();
        index->clear();
        return *index;
    }

    const Scenario& scenario_;
    std::uint64_t max_states_;
    Worths worths_;
    Space space_;
    std::vector<Waiting> waiting_; ///< by patience
    std::vector<std::unique_ptr<StateIndex<length>>> spare_;
    std::vector<Candidate> candidates_;
    std::array<std::uint8_t, batch> counts_{}; ///< candidates by state of the batch
};

} // namespace

std::optional<std::uint32_t> Space::find(const State& state) const {
    if (state.patience >= layers.size()) return std::nullopt;
    const auto [first, last] = layers[state.patience];
    const auto found = states.find(state, first, last);
    return found == last ? std::nullopt : std::optional(static_cast<std::uint32_t>(found));
}

Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states) {
    return Packing(scenario).length() == 1 ? Explorer<1>(scenario, variant, max_states).run()
                                           : Explorer<3>(scenario, variant, max_states).run();
}

} // namespace aplomo::analysis
