#include "analysis/loops.hpp"

#include <algorithm>
#include <utility>

#include "scenario/graph.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Index;
using scenario::Scenario;
using scenario::Target;

/// The most that a reply is worth, whatever has been used before.
std::int64_t most(const scenario::Reply& reply, const scenario::Weights& weights) {
    auto value = weigh(reply.change.worth.points, weights);
    for (const auto& repeat : reply.change.repeats)
        value += std::max<std::int64_t>(0, weigh(repeat.difference.points, weights));
    return value;
}

/// Turns that lead to each other, called here by their position among them.
class Loop {
  public:
    Loop(const Scenario& scenario, std::vector<Index> turns)
        : turns_(std::move(turns)), gains_(turns_.size()), next_(turns_.size(), none) {
        for (std::size_t from = 0; from < turns_.size(); ++from)
            for (const auto& reply : scenario.turns[turns_[from]].replies) add(scenario, from, reply);
    }

    /// Bellman and Ford: the most that a walk from each turn gains. While that still grows after as many
    /// rounds as there are turns, a round trip pays.
    bool pays(std::uint64_t max_steps) {
        for (std::size_t round = 0; round <= turns_.size(); ++round) {
            if ((round + 1) * ways_.size() > max_steps) return true;
            grown_ = none;
            for (const auto& way : ways_) grow(way);
            if (grown_ == none) return false;
        }
        return true;
    }

    std::vector<Index> round_trip_first() const {
        auto at = grown_;
        for (std::size_t i = 0; at != none && i < turns_.size(); ++i) at = next_[at];
        std::vector<bool> on_trip(turns_.size());
        for (; at != none && !on_trip[at]; at = next_[at]) on_trip[at] = true;
        std::vector<Index> sorted;
        for (const bool wanted : {true, false})
            for (std::size_t i = 0; i < turns_.size(); ++i)
                if (on_trip[i] == wanted) sorted.push_back(turns_[i]);
        return sorted;
    }

  private:
    static constexpr std::size_t none = ~std::size_t{0};

    struct Way {
        std::size_t from, to;
        std::int64_t gain;
    };

    void add(const Scenario& scenario, std::size_t from, const scenario::Reply& reply) {
        const auto gain = most(reply, scenario.weights);
        const auto add_to = [&](const Target& to) {
            const auto turn = std::lower_bound(turns_.begin(), turns_.end(), to.index);
            if (to.kind == Target::Kind::turn && turn != turns_.end() && *turn == to.index)
                ways_.push_back({from, static_cast<std::size_t>(turn - turns_.begin()), gain});
        };
        for (const auto& link : reply.links) add_to(link.to);
        for (const auto& interrupt : scenario.interrupts) add_to(interrupt.to);
    }

    void grow(const Way& way) {
        if (gains_[way.to] + way.gain <= gains_[way.from]) return;
        gains_[way.from] = gains_[way.to] + way.gain;
        next_[way.from] = way.to;
        grown_ = way.from;
    }

    std::vector<Index> turns_; ///< in file order
    std::vector<Way> ways_;
    std::vector<std::int64_t> gains_; ///< the most that a walk from each turn gains
    std::vector<std::size_t> next_;   ///< where that walk goes first
    std::size_t grown_ = none;        ///< a turn whose walk grew in the last round
};

} // namespace

std::vector<std::vector<Index>> paying_loops(const Scenario& scenario, std::uint64_t max_steps) {
    std::vector<std::vector<Index>> made;
    for (auto& turns : scenario::DialogueGraph(scenario).loops()) {
        Loop loop(scenario, std::move(turns));
        if (loop.pays(max_steps)) made.push_back(loop.round_trip_first());
    }
    return made;
}

} // namespace aplomo::analysis
