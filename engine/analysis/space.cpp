#include "analysis/space.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace aplomo::analysis {
namespace {

constexpr std::uint64_t most_states = (std::uint64_t{1} << 31) - 1; ///< an Arrow has no more bits

/// The different points that the moves of a scenario are worth. A move is worth only a few.
class Worths {
  public:
    explicit Worths(std::size_t moves) : first_(moves, none) {}

    /// The position in `points` of what a move is worth, put there if it is new.
    std::uint32_t number(std::uint32_t move, const Points& worth, std::vector<Points>& points) {
        for (auto at = first_[move]; at != none; at = next_[at])
            if (points[at] == worth) return at;
        next_.push_back(std::exchange(first_[move], static_cast<std::uint32_t>(points.size())));
        points.push_back(worth);
        return first_[move];
    }

  private:
    static constexpr std::uint32_t none = 0xffff'ffff;

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
          worths_(scenario.moves.all.size()), layers_(scenario.patience + 1u), waiting_(layers_.size()) {
        space_.variant = variant;
        space_.states = States(Packing(scenario));
    }

    Space run() {
        std::vector<Index> read;
        open_with(read, 0);
        for (auto patience = waiting_.size(); patience-- > 1;) {
            const auto& layer = waiting_[patience];
            for (std::size_t first = 0; first < layer.size() && space_.exhaustive; first += batch)
                expand(std::span(layer).subspan(first, std::min(batch, layer.size() - first)));
            waiting_[patience] = {};
        }
        space_.layers = std::move(layers_);
        return std::move(space_);
    }

  private:
    static constexpr std::size_t batch = 64;

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
        if (const auto state = number(candidate(briefed.state)))
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
        auto candidate = candidates_.begin();
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (!add_arrows(std::span(candidate, counts_[i]))) return;
            candidate += counts_[i];
            space_.order.push_back(states[i]);
            space_.arrow_counts.push_back(counts_[i]);
        }
    }

    void follow(const State& state) {
        const auto open = conversation::open_replies(scenario_, state);
        const auto first = scenario_.moves.turns[state.turn];
        for (const auto reply : open) {
            const auto step = conversation::take(scenario_, state, Index{reply});
            auto& made = candidates_.emplace_back();
            if (step.to.kind == scenario::Target::Kind::turn)
                made = candidate(step.state);
            else
                made.ending = step.to.index | Arrow::ending_bit;
            made.detail = worths_.number(first + reply, step.points, space_.points) << 3 | reply;
        }
        counts_.push_back(open.count);
    }

    Candidate candidate(const State& state) const {
        Candidate made;
        made.words = space_.states.packing().pack<length>(state);
        made.hashed = hash(made.words);
        made.patience = state.patience;
        layers_[state.patience].prefetch(made.hashed);
        return made;
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
        auto& layer = layers_[candidate.patience];
        auto& slot = layer.slot_of(candidate.hashed, candidate.words);
        if (!slot.is_empty()) return slot.number;
        if (space_.states.size() >= max_states_) {
            space_.exhaustive = false;
            return std::nullopt;
        }
        const auto fresh = static_cast<std::uint32_t>(space_.states.size());
        layer.put(slot, candidate.words, fresh);
        space_.states.push_back(candidate.words);
        waiting_[candidate.patience].push_back(fresh);
        return fresh;
    }

    const Scenario& scenario_;
    std::uint64_t max_states_;
    Worths worths_;
    Space space_;
    Space::Layers<length> layers_;
    std::vector<Large<std::uint32_t>> waiting_; ///< by patience
    std::vector<Candidate> candidates_;
    std::vector<std::uint8_t> counts_; ///< candidates by state of the batch
};

} // namespace

std::optional<std::uint32_t> Space::find(const State& state) const {
    return std::visit(
        [&]<std::size_t length>(const Layers<length>& by_patience) -> std::optional<std::uint32_t> {
            if (state.patience >= by_patience.size()) return std::nullopt;
            return by_patience[state.patience].find(states.packing().pack<length>(state));
        },
        layers);
}

Space explore(const Scenario& scenario, std::size_t variant, std::uint64_t max_states) {
    return Packing(scenario).length() == 1 ? Explorer<1>(scenario, variant, max_states).run()
                                           : Explorer<3>(scenario, variant, max_states).run();
}

} // namespace aplomo::analysis
