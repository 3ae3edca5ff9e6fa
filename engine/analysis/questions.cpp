#include "analysis/questions.hpp"

#include <algorithm>
#include <bit>

#include "analysis/surface.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// What is met at a turn in one state.
struct Met {
    std::uint32_t line = 0;
    Replies open = 0;
    Replies key = 0;

    bool asks_something() const { return key != open; }
    auto operator<=>(const Met&) const = default;
};

/// In how many states each combination is met, by turn.
using Tally = std::vector<std::vector<std::pair<Met, std::uint32_t>>>;

class Counter {
  public:
    explicit Counter(const Study& study)
        : study_(study), on_best_(study.space.states.size()), met_(study.scenario->turns.size()),
          met_on_best_(met_.size()) {}

    /// By turn: the combinations on best runs, or all where there are none; empty for a turn out of reach.
    Tally count() {
        const auto& space = study_.space;
        const auto& overall = study_.overall;
        for (const auto& opening : space.openings)
            if (weigh(opening.points, study_.scenario->weights) + overall.best[opening.state] ==
                overall.whole.best)
                on_best_[opening.state] = 1;
        visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            if (on_best_[at] != 0) follow(at, arrows);
        });
        visit_forwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            const auto turn = space.states[at].turn;
            if (met_on_best_[turn].empty()) add(met_[turn], meet(at, arrows));
        });
        for (std::size_t turn = 0; turn < met_.size(); ++turn)
            if (!met_on_best_[turn].empty()) met_[turn] = std::move(met_on_best_[turn]);
        return std::move(met_);
    }

  private:
    void follow(std::uint32_t at, std::span<const Arrow> arrows) {
        add(met_on_best_[study_.space.states[at].turn], meet(at, arrows));
        for (const auto arrow : arrows)
            if (!arrow.ends() && study_.overall.best_by(arrow) == study_.overall.best[at])
                on_best_[arrow.state()] = 1;
    }

    Met meet(std::uint32_t at, std::span<const Arrow> arrows) const {
        const auto& state = study_.space.states[at];
        Met met{static_cast<std::uint32_t>(line_said(study_.scenario->turns[state.turn], state)), 0, 0};
        for (const auto arrow : arrows) {
            const auto bit = static_cast<Replies>(1U << arrow.reply());
            met.open |= bit;
            if (study_.overall.best_by(arrow) == study_.overall.best[at]) met.key |= bit;
        }
        return met;
    }

    static void add(std::vector<std::pair<Met, std::uint32_t>>& tally, const Met& met) {
        const auto known =
            std::find_if(tally.begin(), tally.end(), [&](const auto& each) { return each.first == met; });
        if (known == tally.end())
            tally.emplace_back(met, 1);
        else
            ++known->second;
    }

    const Study& study_;
    std::vector<std::uint8_t> on_best_; ///< by state
    Tally met_, met_on_best_;
};

/// The combination of most states that asks something; of several, the least.
std::optional<Met> commonest(const std::vector<std::pair<Met, std::uint32_t>>& tally) {
    std::optional<std::pair<Met, std::uint32_t>> common;
    for (const auto& each : tally) {
        const bool more = !common || each.second > common->second ||
                          (each.second == common->second && each.first < common->first);
        if (each.first.asks_something() && more) common = each;
    }
    return common ? std::optional(common->first) : std::nullopt;
}

} // namespace

Guess guess(Replies open, Replies key, Replies marked) {
    return {std::popcount(open), std::popcount(key), std::popcount(marked),
            std::popcount(static_cast<Replies>(marked & key))};
}

Quiz quiz(const std::vector<VariantResult>& results) {
    const auto& scenario = *results.front().study.scenario;
    Quiz made{scenario.id, scenario.languages, {}};
    std::vector<bool> met(scenario.turns.size());
    for (const auto& result : results) {
        const auto missing = [&](Index turn) { return !met[turn] && result.reach.turns[turn]; };
        std::vector<Index> fresh;
        for (Index turn = 0; turn < scenario.turns.size(); ++turn)
            if (missing(turn)) fresh.push_back(turn);
        if (fresh.empty() || !result.study.space.exhaustive) continue;
        const auto tally = Counter(result.study).count();
        std::array<std::optional<Surface>, 2> surfaces;
        for (const auto language : scenario.languages)
            surfaces[static_cast<std::size_t>(language)].emplace(scenario, result.study.space.variant,
                                                                 language);
        for (const auto turn : fresh) {
            met[turn] = true;
            const auto common = commonest(tally[turn]);
            if (!common) continue;
            Question question{turn, scenario.turns[turn].phase, common->open, common->key, {}};
            for (std::size_t i = 0; i < surfaces.size(); ++i)
                if (surfaces[i]) {
                    const auto looks = surfaces[i]->looks(turn, common->line);
                    question.looks[i].assign(looks.begin(), looks.end());
                }
            made.questions.push_back(std::move(question));
        }
    }
    std::sort(made.questions.begin(), made.questions.end(),
              [](const Question& left, const Question& right) { return left.turn < right.turn; });
    return made;
}

} // namespace aplomo::analysis
