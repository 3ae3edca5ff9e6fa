#include "analysis/odds.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "analysis/allowance.hpp"
#include "analysis/arrow_index.hpp"
#include "analysis/patience.hpp"
#include "analysis/prospects.hpp"
#include "analysis/situations.hpp"

namespace aplomo::analysis {
namespace {

/// What runs came to so far.
struct Tally {
    double value = 0;     ///< the expected overall value
    double passed = 0;    ///< probability
    double failed = 0;    ///< probability of having lost the last chance to pass
    double decisions = 0; ///< × the mean number of decisions until then
    std::uint32_t earliest = Situation::none;
    std::uint64_t situations = 0;
};

/// An arrow that a policy may take.
struct Way {
    Arrow arrow;
    double weight = 0;
    bool hopeless = false; ///< it leads where no run passes
    bool certain = false;  ///< a run with the most allowance passes whatever follows
    Allowance::Toll toll;
    Layer* layer = nullptr;  ///< of the state it leads to
    std::uint32_t place = 0; ///< there
};

} // namespace

/// Follows a policy forwards. Patience falls with every decision, so the states are taken layer by layer,
/// highest patience first; a layer is complete when its turn comes.
class Oddsmaker::Play {
  public:
    explicit Play(const Study& study)
        : study_(study), arrows_(study.space), prospects_(analysis::prospects(study)),
          all_(study, Marks::all), overall_(study, Marks::overall),
          places_(study.space.states.size(), nowhere), layers_(most_patience_lost(*study.scenario) + 1) {}

    Odds from(std::span<const Opening> openings, const Policy& policy, std::uint64_t max_situations) {
        auto tally = all_.fits() ? follow(openings, policy, all_, max_situations) : std::nullopt;
        const bool exact = tally.has_value();
        if (!tally) tally = follow(openings, policy, overall_, ~std::uint64_t{0});
        return sum_up(*tally, exact);
    }

    Odds passes_from(std::span<const Opening> openings, const Policy& policy, std::uint64_t max_situations,
                     double enough) {
        value_too_ = false;
        enough_ = enough;
        auto odds = from(openings, policy, max_situations);
        value_too_ = true;
        enough_ = 0;
        odds.overall = 0;
        return odds;
    }

    double overall_from(std::span<const Opening> openings, const Policy& policy) {
        passes_too_ = false;
        const auto odds = from(openings, policy, 0);
        passes_too_ = true;
        return odds.overall;
    }

    const Space& space() const { return study_.space; }
    const std::vector<Prospect>& prospects() const { return prospects_; }

  private:
    static constexpr std::uint32_t nowhere = 0xffff'ffff;
    static constexpr std::uint64_t easy = 100'000; ///< so many situations are never too many

    Odds sum_up(const Tally& tally, bool exact) const {
        const auto& whole = study_.overall.whole;
        Odds odds{100, given_up_ ? 1 - tally.failed : tally.passed, exact && !given_up_, {}};
        if (whole.range() != 0)
            odds.overall =
                100 * (tally.value - static_cast<double>(whole.worst)) / static_cast<double>(whole.range());
        if (odds.exact && tally.failed > 0)
            odds.no_return = NoReturn{tally.decisions / tally.failed, tally.earliest};
        return odds;
    }

    /// Nothing when there are too many situations.
    std::optional<Tally> follow(std::span<const Opening> openings, const Policy& policy,
                                const Allowance& marks, std::uint64_t max_situations) {
        marks_ = &marks;
        tally_ = {};
        given_up_ = false;
        for (const auto& opening : openings) open(opening, 1.0 / static_cast<double>(openings.size()));
        for (unsigned patience = study_.scenario->patience; patience > 0; --patience) {
            auto& layer = layer_at(patience);
            layer.settle();
            tally_.situations += layer.situations.size();
            given_up_ = given_up_ || (tally_.situations > easy && 1 - tally_.failed < enough_);
            if (tally_.situations <= max_situations)
                for (std::uint32_t place = 0; place < layer.states.size(); ++place)
                    go_on(layer, layer.states[place], policy);
            for (const auto& reached : layer.states) places_[reached.state] = nowhere;
            layer.clear();
        }
        return tally_.situations <= max_situations ? std::optional(tally_) : std::nullopt;
    }

    void open(const Opening& opening, double mass) {
        tally_.value += mass * static_cast<double>(weigh(opening.points, study_.scenario->weights));
        auto& layer = layer_of(opening.state);
        const auto place = reach(layer, opening.state);
        layer.states[place].mass += mass;
        if (!passes_too_) return;
        const auto allowance = marks_->after(opening);
        const Situation situation{allowance.value_or(0), mass, 0, place, 0, 0};
        if (!allowance || !prospects_[opening.state].good_ending)
            fail(situation, 1, 0);
        else
            layer.add(situation);
    }

    void go_on(Layer& layer, const Reached& reached, const Policy& policy) {
        const auto arrows = arrows_[reached.state];
        const bool hopeless = given_up_ || reached.first == Situation::none;
        if (arrows.empty() || (hopeless && !value_too_)) return;
        const auto ways = ways_from(reached, arrows, policy);
        for (auto at = reached.first; at != Situation::none; at = layer.situations[at].next)
            for (const auto& way : ways) take(way, layer.situations[at]);
    }

    std::span<const Way> ways_from(const Reached& reached, std::span<const Arrow> arrows,
                                   const Policy& policy) {
        std::array<double, 6> weights{};
        policy(reached.state, arrows, std::span(weights).first(arrows.size()));
        std::size_t count = 0;
        for (std::size_t i = 0; i < arrows.size(); ++i)
            if (weights[i] > 0) ways_[count++] = way(reached, arrows[i], weights[i]);
        return std::span(ways_).first(count);
    }

    Way way(const Reached& reached, Arrow arrow, double weight) {
        Way made{arrow, weight, false, false, {}, nullptr, 0};
        const double mass = reached.mass * weight;
        tally_.value += mass * static_cast<double>(study_.overall.own(arrow));
        const auto prospect = by_way_of(study_, prospects_, arrow);
        made.hopeless = !prospect.good_ending;
        made.certain = !prospect.bad_ending;
        if (!arrow.ends()) {
            made.layer = &layer_of(arrow.state());
            made.place = reach(*made.layer, arrow.state());
            made.layer->states[made.place].mass += mass;
        }
        if (!made.hopeless && reached.first != Situation::none)
            made.toll = marks_->toll(reached.state, arrow);
        return made;
    }

    void take(const Way& way, const Situation& before) {
        const auto left = way.hopeless ? std::nullopt : marks_->pay(before.allowance, way.toll);
        if (!left)
            fail(before, way.weight, 1);
        else if (way.certain && *left == way.toll.most)
            tally_.passed += before.mass * way.weight;
        else
            way.layer->add({*left, before.mass * way.weight, (before.decisions + before.mass) * way.weight,
                            way.place, 0, before.fewest + 1});
    }

    void fail(const Situation& before, double weight, std::uint32_t more) {
        tally_.failed += before.mass * weight;
        tally_.decisions += (before.decisions + before.mass * more) * weight;
        tally_.earliest = std::min(tally_.earliest, before.fewest + more);
    }

    Layer& layer_of(std::uint32_t state) { return layer_at(study_.space.states[state].patience); }
    Layer& layer_at(unsigned patience) { return layers_[patience % layers_.size()]; }

    std::uint32_t reach(Layer& layer, std::uint32_t state) {
        if (places_[state] == nowhere) {
            places_[state] = static_cast<std::uint32_t>(layer.states.size());
            layer.states.push_back({state, Situation::none, 0});
        }
        return places_[state];
    }

    const Study& study_;
    ArrowIndex arrows_;
    std::vector<Prospect> prospects_;
    Allowance all_, overall_;
    std::vector<std::uint32_t> places_; ///< by state: its place in its layer; all nowhere between two plays
    std::vector<Layer> layers_;         ///< by patience, used again in turns; all empty between two plays
    std::array<Way, 6> ways_;
    const Allowance* marks_ = nullptr;
    bool value_too_ = true;  ///< follow runs that will not pass, for what they are worth
    bool passes_too_ = true; ///< follow situations
    double enough_ = 0;      ///< a probability to pass that is known to be lower need not be exact
    bool given_up_ = false;  ///< it is known to be lower
    Tally tally_;
};

Policy uniform() {
    return [](std::uint32_t, std::span<const Arrow> arrows, std::span<double> weights) {
        std::fill(weights.begin(), weights.end(), 1.0 / static_cast<double>(arrows.size()));
    };
}

Oddsmaker::Oddsmaker(const Study& study) : play_(std::make_unique<Play>(study)) {
    assert(study.space.exhaustive);
}

Oddsmaker::~Oddsmaker() = default;

Odds Oddsmaker::from(std::size_t opening, const Policy& policy, std::uint64_t max_situations) {
    return from(std::span(play_->space().openings).subspan(opening, 1), policy, max_situations);
}

Odds Oddsmaker::from(std::span<const Opening> openings, const Policy& policy, std::uint64_t max_situations) {
    assert(!openings.empty());
    return play_->from(openings, policy, max_situations);
}

Odds Oddsmaker::passes_from(std::size_t opening, const Policy& policy, std::uint64_t max_situations,
                            double enough) {
    return passes_from(std::span(play_->space().openings).subspan(opening, 1), policy, max_situations,
                       enough);
}

Odds Oddsmaker::passes_from(std::span<const Opening> openings, const Policy& policy,
                            std::uint64_t max_situations, double enough) {
    assert(!openings.empty());
    return play_->passes_from(openings, policy, max_situations, enough);
}

double Oddsmaker::overall_from(std::size_t opening, const Policy& policy) {
    return play_->overall_from(std::span(play_->space().openings).subspan(opening, 1), policy);
}

Odds Oddsmaker::from_any(const Policy& policy, std::uint64_t max_situations) {
    return from(play_->space().openings, policy, max_situations);
}

const std::vector<Prospect>& Oddsmaker::prospects() const { return play_->prospects(); }

Odds random_odds(const Study& study, std::uint64_t max_situations) {
    return Oddsmaker(study).from_any(uniform(), max_situations);
}

} // namespace aplomo::analysis
