#include "analysis/worth.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <future>

#include "analysis/chance.hpp"
#include "analysis/trail.hpp"

namespace aplomo::analysis {
namespace {

/// Puts together what is known of one variant and the runs that show it.
class Appraiser {
  public:
    Appraiser(const Study& study, const WorthLimits& limits)
        : study_(study), space_(study.space), limits_(limits), maker_(study), prospects_(maker_.prospects()),
          index_(study.space), ways_(study.space) {}

    Worth run() {
        Worth made;
        made.variant = space_.variant;
        auto spread = std::async(std::launch::async, distribution, std::cref(study_), limits_.cells);
        made.random = maker_.passes_from(space_.openings, uniform(), limits_.situations);
        made.random.overall = chance(space_, study_.overall, scenario().weights);
        made.decisions = decisions(study_, prospects_);
        made.best = best_run();
        made.lost_stretch = lost_stretch();
        made.inversion = inversion();
        made.best_loss = best_loss();
        look_for_farm(made);
        made.distribution = spread.get();
        return made;
    }

  private:
    const Scenario& scenario() const { return *study_.scenario; }
    Index turn_of(std::uint32_t state) const { return space_.states[state].turn; }
    Prospect by(Arrow arrow) const { return by_way_of(study_, prospects_, arrow); }
    conversation::Decisions written(const Trail& trail) const {
        return analysis::written(scenario(), space_, trail);
    }

    /// Plays on, each time by the first arrow of those that are wanted; there always is one.
    template <typename Wanted>
    void play_on(Trail& trail, Wanted wanted) const {
        analysis::play_on(trail, space_, index_, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            return *std::find_if(arrows.begin(), arrows.end(), [&](Arrow each) { return wanted(at, each); });
        });
    }

    std::int64_t value_of(const Opening& opening) const { return weigh(opening.points, scenario().weights); }

    /// The first opening for which the value of it and of its state is the highest.
    template <typename ValueToCome>
    std::uint32_t best_opening(ValueToCome to_come) const {
        const auto best = std::max_element(
            space_.openings.begin(), space_.openings.end(), [&](const Opening& one, const Opening& other) {
                return value_of(one) + to_come(one.state) < value_of(other) + to_come(other.state);
            });
        return static_cast<std::uint32_t>(best - space_.openings.begin());
    }

    bool is_best(std::uint32_t at, Arrow arrow) const {
        return study_.overall.best_by(arrow) == study_.overall.best[at];
    }

    BestRun best_run() {
        std::vector<Opening> openings;
        for (const auto& each : space_.openings)
            if (value_of(each) + study_.overall.best[each.state] == study_.overall.whole.best)
                openings.push_back(each);
        const auto odds = maker_.passes_from(openings, any_best(), limits_.situations);
        BestRun made{odds.passes > 0, odds.exact || odds.passes <= 0, {}, {}, {}};
        Trail trail{best_opening([&](auto state) { return study_.overall.best[state]; }), {}};
        play_on(trail, [&](std::uint32_t at, Arrow arrow) { return is_best(at, arrow); });
        if (!trail.legs.empty() && trail.legs.back().arrow.ends())
            made.ending = trail.legs.back().arrow.ending();
        for (std::size_t i = 0; i < made.principles.size(); ++i)
            if (!study_.principles[i].thin) made.principles[i] = score(trail, scenario::all_principles[i]);
        made.run = written(trail);
        return made;
    }

    Policy any_best() const {
        return [this](std::uint32_t at, std::span<const Arrow> arrows, std::span<double> weights) {
            const auto best =
                std::count_if(arrows.begin(), arrows.end(), [&](Arrow each) { return is_best(at, each); });
            for (std::size_t i = 0; i < arrows.size(); ++i)
                weights[i] = is_best(at, arrows[i]) ? 1.0 / static_cast<double>(best) : 0;
        };
    }

    double score(const Trail& trail, scenario::Principle principle) const {
        const auto& whole = study_.principles[static_cast<std::size_t>(principle)].values.whole;
        auto points = space_.openings[trail.opening].points;
        for (const auto& leg : trail.legs) points += space_.points_of(leg.arrow);
        return 100.0 * static_cast<double>(points[static_cast<std::size_t>(principle)] - whole.worst) /
               static_cast<double>(whole.range());
    }

    /// Of the longest the one that begins first.
    std::optional<LostStretch> lost_stretch() const {
        std::optional<std::uint32_t> begin;
        for (const auto at : space_.order) {
            const auto& prospect = prospects_[at];
            const bool lost = !prospect.good_ending && prospect.lost != Prospect::none;
            if (lost && (!begin || prospect.longest > prospects_[*begin].longest)) begin = at;
        }
        if (!begin) return std::nullopt;
        auto trail = ways_.to(*begin);
        const auto before = trail.legs.size();
        play_on(trail,
                [&](std::uint32_t at, Arrow arrow) { return by(arrow).longest == prospects_[at].longest; });
        return LostStretch{turn_of(*begin), prospects_[*begin].longest, before, written(trail)};
    }

    void play_best_loss(Trail& trail) const {
        play_on(trail, [&](std::uint32_t at, Arrow arrow) { return by(arrow).lost == prospects_[at].lost; });
    }

    std::optional<Inversion> inversion() const {
        const auto at = std::find_if(space_.order.begin(), space_.order.end(), [&](std::uint32_t state) {
            const auto& prospect = prospects_[state];
            return prospect.resolved != Prospect::none && prospect.lost > prospect.resolved;
        });
        if (at == space_.order.end()) return std::nullopt;
        auto trail = ways_.to(*at);
        const auto before = trail.legs.size();
        play_best_loss(trail);
        const auto& prospect = prospects_[*at];
        return Inversion{turn_of(*at),  trail.legs.back().arrow.ending(),
                         prospect.lost, prospect.resolved,
                         before,        written(trail)};
    }

    std::optional<BestLoss> best_loss() const {
        const auto lost = [&](std::uint32_t state) { return std::int64_t{prospects_[state].lost}; };
        Trail trail{best_opening(lost), {}};
        const auto& opening = space_.openings[trail.opening];
        if (lost(opening.state) == Prospect::none) return std::nullopt;
        play_best_loss(trail);
        const auto& whole = study_.overall.whole;
        BestLoss made{trail.legs.back().arrow.ending(), 1, 1, written(trail)};
        if (whole.range() == 0) return made;
        made.part = value_of(opening) + lost(opening.state) - whole.worst;
        made.whole = whole.range();
        return made;
    }

    void look_for_farm(Worth& made) const {
        const auto found = farming(study_, limits_.farm_steps);
        made.farmable_known = found.exact;
        if (!found.farm) return;
        auto trail = ways_.to(found.farm->legs.front().from);
        const auto before = trail.legs.size();
        trail.legs.insert(trail.legs.end(), found.farm->legs.begin(), found.farm->legs.end());
        made.farmable = Farmable{found.farm->turn, found.farm->gain, before, written(trail)};
    }

    const Study& study_;
    const Space& space_;
    const WorthLimits& limits_;
    Oddsmaker maker_;
    const std::vector<Prospect>& prospects_;
    ArrowIndex index_;
    Ways ways_;
};

} // namespace

Worth worth(const Study& study, const WorthLimits& limits) {
    assert(study.space.exhaustive);
    return Appraiser(study, limits).run();
}

} // namespace aplomo::analysis
