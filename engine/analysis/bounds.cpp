#include "analysis/bounds.hpp"

#include <algorithm>
#include <array>
#include <future>
#include <span>

#include "analysis/slim_index.hpp"

namespace aplomo::analysis {
namespace {

/// The best and worst value still to come in a state.
struct Bound {
    std::int32_t best = 0;
    std::int32_t worst = 0;
};

/// The states with one patience. The index is there while something may lead to them.
template <std::size_t length>
struct Layer {
    Large<Words<length>> states;
    Large<Bound> bounds;
    SlimIndex<length> index;
};

/// A decision followed, before it is known where in its layer it leads.
template <std::size_t length>
struct Lead {
    Words<length> words;
    std::uint64_t hashed = 0;
    std::uint32_t from = 0; ///< position in the batch
    std::int32_t own = 0;   ///< what the step itself is worth
    std::uint8_t patience = 0;
};

/// Widens a bound; the first value sets both ends.
void include(Bound& bound, std::int32_t best, std::int32_t worst, bool first) {
    bound.best = first ? best : std::max(bound.best, best);
    bound.worst = first ? worst : std::min(bound.worst, worst);
}

/// Follows all open replies of some states of one layer at a time, and has the memory that will be looked at
/// brought near.
template <std::size_t length>
class Follower {
  public:
    static constexpr std::size_t batch = 64;

    Follower(const Scenario& scenario, const Packing& packing, const std::vector<Layer<length>>& layers,
             const scenario::Weights& weights)
        : scenario_(scenario), packing_(packing), layers_(layers), weights_(weights) {}

    /// Calls ended(position in the batch, its own value) for steps to an ending; the others are `leads()`.
    template <typename Ended>
    void follow(std::span<const Words<length>> states, Ended ended) {
        leads_.clear();
        for (std::uint32_t from = 0; from < states.size(); ++from) {
            const auto state = packing_.unpack(states[from].word);
            for (const auto reply : conversation::open_replies(scenario_, state)) {
                const auto step = conversation::take(scenario_, state, Index{reply});
                const auto own = static_cast<std::int32_t>(weigh(step.points, weights_));
                if (step.to.kind == scenario::Target::Kind::ending)
                    ended(from, own);
                else
                    leads_.push_back(lead(step.state, from, own));
            }
        }
        for (const auto& lead : leads_) prefetch_state(lead);
    }

    Lead<length> lead(const State& state, std::uint32_t from, std::int32_t own) const {
        const auto words = packing_.pack<length>(state);
        const auto hashed = hash(words);
        layers_[state.patience].index.prefetch(hashed);
        return {words, hashed, from, own, state.patience};
    }

    std::span<const Lead<length>> leads() const { return leads_; }

  private:
    void prefetch_state(const Lead<length>& lead) const {
        const auto& layer = layers_[lead.patience];
        const auto slot = layer.index.first(lead.hashed);
        if (slot == SlimIndex<length>::empty) return;
        __builtin_prefetch(&layer.states[slot - 1]);
        if (slot <= layer.bounds.size()) __builtin_prefetch(&layer.bounds[slot - 1]);
    }

    const Scenario& scenario_;
    const Packing& packing_;
    const std::vector<Layer<length>>& layers_;
    scenario::Weights weights_;
    std::vector<Lead<length>> leads_;
};

/// Forwards it finds the states, layer by layer; backwards it finds what they are worth.
template <std::size_t length>
class Surveyor {
  public:
    Surveyor(const Scenario& scenario, std::size_t variant, const scenario::Weights& weights,
             std::uint64_t max_states)
        : scenario_(scenario), variant_(variant), weights_(weights),
          max_states_(std::min(max_states, most_states)), packing_(scenario),
          layers_(scenario.patience + 1u) {
        for (const auto& move : scenario.moves.all)
            most_patience_ = std::max(most_patience_, static_cast<std::size_t>(move.patience));
    }

    Bounds run() {
        std::vector<Index> read;
        open_with(read, 0);
        for (auto patience = layers_.size(); patience-- > 1 && made_.exhaustive;)
            find_next(layers_[patience]);
        if (!made_.exhaustive) return made_;
        for (std::size_t patience = 1; patience < layers_.size(); ++patience) {
            evaluate(layers_[patience]);
            if (patience >= most_patience_) layers_[patience - most_patience_].index = {};
        }
        for (const auto& opening : openings_) include(opening);
        return made_;
    }

  private:
    static constexpr std::size_t batch = Follower<length>::batch;
    static constexpr std::size_t worth_two_threads = 20'000;

    struct Opening {
        Lead<length> lead;
        std::int64_t own;
    };

    /// Every allowed set of dossier items, each in file order, taken from `next` on.
    void open_with(std::vector<Index>& read, Index next) {
        const auto briefed = conversation::brief(scenario_, variant_, read);
        openings_.push_back({follower().lead(briefed.state, 0, 0), weigh(briefed.points, weights_)});
        meet(openings_.back().lead);
        if (!scenario_.briefing || read.size() == scenario_.briefing->reads) return;
        for (Index item = next; item < scenario_.briefing->dossier.size(); ++item) {
            read.push_back(item);
            open_with(read, item + 1);
            read.pop_back();
        }
    }

    Follower<length> follower() const { return {scenario_, packing_, layers_, weights_}; }

    /// Keeps a state if it is new.
    void meet(const Lead<length>& lead) {
        auto& [states, bounds, index] = layers_[lead.patience];
        auto& slot = index.slot_of(lead.hashed, lead.words, states);
        if (slot != SlimIndex<length>::empty) return;
        if (made_.states == max_states_) {
            made_.exhaustive = false;
            return;
        }
        ++made_.states;
        states.push_back(lead.words);
        index.put(slot, states);
    }

    void find_next(Layer<length>& layer) {
        layer.index = {};
        auto follower = this->follower();
        const std::span<const Words<length>> states(layer.states.data(), layer.states.size());
        for (std::size_t first = 0; first < states.size(); first += batch) {
            follower.follow(states.subspan(first, std::min(batch, states.size() - first)), [](auto, auto) {});
            for (const auto& lead : follower.leads()) meet(lead);
        }
    }

    void evaluate(Layer<length>& layer) {
        const auto size = layer.states.size(), half = size < worth_two_threads ? 0 : size / 2;
        layer.bounds.resize(size);
        auto first_half = std::async(half > 0 ? std::launch::async : std::launch::deferred,
                                     [&] { evaluate(layer, 0, half); });
        evaluate(layer, half, size);
        first_half.get();
        layer.index.fill(layer.states);
    }

    void evaluate(Layer<length>& layer, std::size_t first, std::size_t last) const {
        auto follower = this->follower();
        for (; first < last; first += batch) {
            const auto states = std::span<const Words<length>>(layer.states.data(), last)
                                    .subspan(first)
                                    .first(std::min(batch, last - first));
            std::array<bool, batch> seen{};
            const auto include = [&](std::uint32_t from, std::int32_t best, std::int32_t worst) {
                analysis::include(layer.bounds[first + from], best, worst, !std::exchange(seen[from], true));
            };
            follower.follow(states, [&](auto from, auto own) { include(from, own, own); });
            for (const auto& lead : follower.leads()) {
                const auto bound = bound_of(lead);
                include(lead.from, lead.own + bound.best, lead.own + bound.worst);
            }
        }
    }

    Bound bound_of(const Lead<length>& lead) const {
        const auto& [states, bounds, index] = layers_[lead.patience];
        return bounds[index.slot_of(lead.hashed, lead.words, states) - 1];
    }

    void include(const Opening& opening) {
        const auto bound = bound_of(opening.lead);
        const bool first = &opening == &openings_.front();
        made_.whole.best =
            first ? opening.own + bound.best : std::max(made_.whole.best, opening.own + bound.best);
        made_.whole.worst =
            first ? opening.own + bound.worst : std::min(made_.whole.worst, opening.own + bound.worst);
    }

    const Scenario& scenario_;
    std::size_t variant_;
    scenario::Weights weights_;
    std::uint64_t max_states_;
    Packing packing_;
    std::vector<Layer<length>> layers_; ///< by patience
    std::vector<Opening> openings_;
    std::size_t most_patience_ = 1; ///< that one decision takes
    Bounds made_;
};

} // namespace

Bounds bounds(const Scenario& scenario, std::size_t variant, const scenario::Weights& weights,
              std::uint64_t max_states) {
    return Packing(scenario).length() == 1 ? Surveyor<1>(scenario, variant, weights, max_states).run()
                                           : Surveyor<3>(scenario, variant, weights, max_states).run();
}

} // namespace aplomo::analysis
