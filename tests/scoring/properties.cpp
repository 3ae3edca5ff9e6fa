#include <numeric>

#include "scoring/debrief.hpp"
#include "scoring/lost.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::scoring {
namespace {

using conversation::Run;

/// Plays to the end, choosing by dice.
Run random_run(const std::shared_ptr<const scenario::Scenario>& scenario, std::size_t variant,
               tests::Dice& dice) {
    std::vector<Index> read;
    const auto items = scenario->briefing ? scenario->briefing->dossier.size() : 0;
    for (Index item = 0; item < items; ++item)
        if (dice.chance(50) && read.size() < scenario->briefing->reads) read.push_back(item);
    Run run(scenario, variant, read);
    while (!run.finished()) {
        const auto open = run.open();
        run.choose(open.positions[dice.roll(open.count)]);
    }
    return run;
}

template <typename Examine>
void for_random_runs(Examine examine) {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto variant = variant_of(*scenario, seed);
        const auto study = analysis::study(scenario, variant);
        tests::Dice dice(seed);
        for (int i = 0; i < 20; ++i) {
            INFO("seed " << seed << ", run " << i);
            const auto run = random_run(scenario, variant, dice);
            if (run.ending()) examine(study, run); // a stuck run has no scorecard
        }
    }
}

/// Goes on from a run with a best reply each time; from the briefing when `run` is null.
Run best_run(const analysis::Study& study) {
    const analysis::Opening* start = nullptr;
    for (const auto& opening : study.space.openings)
        if (weigh(opening.points, study.scenario->weights) + study.overall.best[opening.state] ==
            study.overall.whole.best)
            start = &opening;
    REQUIRE(start != nullptr);
    Run run(study.scenario, study.space.variant, start->read);
    while (!run.finished()) {
        const auto before = study.overall.best[study.space.find(run.state()).value()];
        std::optional<Index> best;
        for (const auto reply : run.open()) {
            const auto& turn = study.scenario->turns[run.state().turn];
            const auto step = conversation::take(*study.scenario, run.state(), turn.replies[reply]);
            if (weigh(step.points, study.scenario->weights) + best_after(study, step) == before) best = reply;
        }
        REQUIRE(best);
        run.choose(*best);
    }
    return run;
}

} // namespace

TEST_CASE("the costs of a run's decisions add up to what is missing to 100", "[scoring]") {
    for_random_runs([](const analysis::Study& study, const Run& run) {
        const auto card = grade(study, run);
        auto lost = card.briefing_cost.part;
        for (const auto& cost : card.costs) {
            REQUIRE(cost.part >= 0);
            lost += cost.part;
        }
        if (study.overall.whole.range() == 0)
            REQUIRE((card.overall == Share{1, 1} && lost == 0));
        else
            REQUIRE(lost == card.overall.whole - card.overall.part);
    });
}

TEST_CASE("shown costs add up to what is missing from the shown score", "[scoring]") {
    for_random_runs([](const analysis::Study& study, const Run& run) {
        const auto scores = shown(grade(study, run), run.scenario().pass);
        REQUIRE(std::accumulate(scores.costs.begin(), scores.costs.end(), 0) == 100 - scores.overall);
    });
}

TEST_CASE("a run of best replies scores 100 and costs nothing", "[scoring]") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto study = analysis::study(scenario, 0);
        const auto run = best_run(study);
        if (!run.ending()) continue; // stuck at its best
        const auto card = grade(study, run);
        REQUIRE(card.overall.part == card.overall.whole);
        REQUIRE(card.briefing_cost.part == 0);
        for (const auto& cost : card.costs) REQUIRE(cost.part == 0);
    }
}

TEST_CASE("the debrief names a reply of the same decision that would have cost nothing", "[scoring]") {
    for_random_runs([](const analysis::Study& study, const Run& run) {
        const auto looked_back = debrief(study, run);
        for (std::size_t i = 0; i < looked_back.decisions.size(); ++i) {
            const auto& entry = looked_back.decisions[i];
            const auto& before = run.transcript().exchanges[i].before;
            const auto step = conversation::take(run.scenario(), before,
                                                 run.scenario().turns[entry.turn].replies[entry.best]);
            const auto value = weigh(step.points, run.scenario().weights) + best_after(study, step);
            REQUIRE(value == study.overall.best[study.space.find(before).value()]);
            REQUIRE((entry.cost.part == 0) == (entry.best == entry.reply));
        }
    });
}

TEST_CASE("what a decision lost on each principle adds up to its cost, and the debrief names where most went",
          "[scoring]") {
    for_random_runs([](const analysis::Study& study, const Run& run) {
        const auto looked_back = debrief(study, run);
        for (std::size_t i = 0; i < looked_back.decisions.size(); ++i) {
            const auto& entry = looked_back.decisions[i];
            const auto& exchange = run.transcript().exchanges[i];
            const auto best = conversation::take(run.scenario(), exchange.before,
                                                 run.scenario().turns[entry.turn].replies[entry.best]);
            const auto parts = lost(study, best, exchange.step);
            const auto sum = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
            if (study.overall.whole.range() != 0) REQUIRE(sum == entry.cost.part);
            if (sum > 0)
                REQUIRE(parts[static_cast<std::size_t>(entry.principle)] ==
                        *std::max_element(parts.begin(), parts.end()));
        }
        REQUIRE(looked_back.briefing.principle.has_value() == (looked_back.briefing.cost.part > 0));
    });
}

TEST_CASE("a score is rounded half up, but never up across a pass mark", "[scoring]") {
    REQUIRE(shown({1, 8}, 75) == 13); // 12.5
    REQUIRE(shown({124, 1000}, 75) == 12);
    REQUIRE(shown({746, 1000}, 75) == 74);
    REQUIRE(shown({746, 1000}, 80) == 75);
    REQUIRE(shown({750, 1000}, 75) == 75);
    REQUIRE(shown({0, 7}, 50) == 0);
    REQUIRE(shown({7, 7}, 50) == 100);
}

TEST_CASE("a pass mark is compared exactly", "[scoring]") {
    REQUIRE(Share{3, 4}.at_least(75));
    REQUIRE_FALSE(Share{74'999'999, 100'000'000}.at_least(75));
    REQUIRE(Share{0, 1}.at_least(0));
}

} // namespace aplomo::scoring
