#include "analysis/farming.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>

#include "analysis/loops.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// Some turns of a loop, looked at together: for each state and each of these turns, the most that is gained
/// since a visit to it.
class Search {
  public:
    static constexpr std::size_t turns_at_once = 8;

    explicit Search(const Study& study) : study_(study), gains_(study.space.states.size()) {}

    std::optional<Farm> run(std::span<const Index> loop, std::span<const Index> turns) {
        lanes_.assign(study_.scenario->turns.size(), outside);
        for (const auto turn : loop) lanes_[turn] = no_lane;
        for (std::size_t i = 0; i < turns.size(); ++i) lanes_[turns[i]] = static_cast<std::int8_t>(i);
        std::fill(gains_.begin(), gains_.end(), none);
        found_ = nowhere;
        visit_forwards(study_.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            if (found_ == nowhere) visit(at, arrows);
        });
        return found_ == nowhere ? std::nullopt : std::optional(trace());
    }

  private:
    using Gains = std::array<std::int32_t, turns_at_once>;
    static constexpr std::uint32_t nowhere = 0xffff'ffff;
    static constexpr std::int8_t outside = -1, no_lane = -2;
    // Far enough from the end of the range that no run's points reach it.
    static constexpr std::int32_t never = -0x4000'0000;
    static constexpr Gains none{never, never, never, never, never, never, never, never};

    void visit(std::uint32_t at, std::span<const Arrow> arrows) {
        const auto lane = lanes_[study_.space.states[at].turn];
        if (lane == outside) return;
        if (lane >= 0) {
            auto& gain = gains_[at][static_cast<std::size_t>(lane)];
            if (gain > 0) found_ = at;
            if (gain < 0) gain = 0;
        }
        const Gains here = gains_[at];
        for (const auto arrow : arrows)
            if (!arrow.ends()) raise(gains_[arrow.state()], here, study_.overall.own(arrow));
    }

    static void raise(Gains& there, const Gains& here, std::int64_t own) {
        for (std::size_t i = 0; i < turns_at_once; ++i)
            there[i] = std::max(there[i], here[i] + static_cast<std::int32_t>(own));
    }

    /// Back from the second visit to the first, by arrows that add up to what was gained. What leads to a
    /// state stands before it, so one pass backwards is enough.
    Farm trace() const {
        const auto turn = study_.space.states[found_].turn;
        const auto lane = static_cast<std::uint8_t>(lanes_[turn]);
        auto at = found_;
        auto gain = gains_[at][lane];
        Farm farm{turn, gain, {}};
        visit_backwards(study_.space, [&](std::uint32_t from, std::span<const Arrow> arrows) {
            if (!farm.legs.empty() && study_.space.states[at].turn == turn) return;
            if (lanes_[study_.space.states[from].turn] == outside) return;
            for (const auto arrow : arrows) {
                const auto before = gain - static_cast<std::int32_t>(study_.overall.own(arrow));
                if (arrow.to != at || gains_[from][lane] != before) continue;
                farm.legs.push_back({from, arrow});
                at = from;
                gain = before;
                return;
            }
        });
        std::reverse(farm.legs.begin(), farm.legs.end());
        return farm;
    }

    const Study& study_;
    std::vector<Gains> gains_;       ///< by state
    std::vector<std::int8_t> lanes_; ///< by turn
    std::uint32_t found_ = nowhere;  ///< the state of a second visit that pays
};

} // namespace

Farming farming(const Study& study, std::uint64_t max_steps) {
    assert(study.space.exhaustive);
    Farming made;
    const auto loops = paying_loops(*study.scenario, max_steps);
    if (loops.empty()) return made;
    std::uint64_t steps = 0;
    std::optional<Search> search;
    for (const auto& loop : loops)
        for (std::size_t first = 0; first < loop.size(); first += Search::turns_at_once) {
            steps += study.space.arrows.size();
            made.exact = steps <= max_steps;
            if (!made.exact) return made;
            if (!search) search.emplace(study);
            const auto turns = std::span(loop).subspan(first);
            made.farm = search->run(loop, turns.first(std::min(turns.size(), Search::turns_at_once)));
            if (made.farm) return made;
        }
    return made;
}

} // namespace aplomo::analysis
