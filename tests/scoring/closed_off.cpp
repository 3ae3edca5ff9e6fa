#include "scoring/closed_off.hpp"

#include <set>

#include "scoring/scorecard.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::scoring {
namespace {

using conversation::Run;
using Endings = std::set<Index>;

/// Every ending that some way on from here reaches, found by taking every way.
Endings endings_from(const Run& run) {
    if (run.ending()) return {*run.ending()};
    Endings found;
    for (const auto reply : run.open()) {
        Run next = run;
        next.choose(reply);
        found.merge(endings_from(next));
    }
    return found;
}

Endings endings_from_every_briefing(const std::shared_ptr<const scenario::Scenario>& scenario,
                                    std::size_t variant) {
    const auto items = scenario->briefing ? scenario->briefing->dossier.size() : 0;
    Endings found;
    for (std::size_t set = 0; set < (std::size_t{1} << items); ++set) {
        std::vector<Index> read;
        for (Index item = 0; item < items; ++item)
            if ((set >> item & 1) != 0) read.push_back(item);
        if (conversation::may_read(*scenario, read)) found.merge(endings_from(Run(scenario, variant, read)));
    }
    return found;
}

bool is_better(const scenario::Ending& one, const scenario::Ending& other) {
    if (one.outcome != other.outcome) return static_cast<int>(one.outcome) < static_cast<int>(other.outcome);
    return one.csat && other.csat && *one.csat > *other.csat;
}

void check(const scenario::Scenario& scenario, const ClosedOff& closed, const Endings& before,
           const Endings& after) {
    Endings expected;
    for (const auto ending : before) {
        bool lost = after.count(ending) == 0;
        for (const auto left : after)
            lost = lost && is_better(scenario.endings[ending], scenario.endings[left]);
        if (lost) expected.insert(ending);
    }
    REQUIRE(Endings(closed.endings.begin(), closed.endings.end()) == expected);
    const auto reaches = [&](const Endings& endings, scenario::Outcome outcome) {
        return std::any_of(endings.begin(), endings.end(),
                           [&](Index i) { return scenario.endings[i].outcome <= outcome; });
    };
    for (const auto outcome :
         {scenario::Outcome::resolved, scenario::Outcome::partial, scenario::Outcome::lost})
        if (closed.outcome == outcome) REQUIRE((reaches(before, outcome) && !reaches(after, outcome)));
    if (!closed.outcome)
        REQUIRE(reaches(before, scenario::Outcome::resolved) == reaches(after, scenario::Outcome::resolved));
}

} // namespace

TEST_CASE("what a decision closed off is what taking every way on shows", "[scoring]") {
    int closing = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto variant = variant_of(*scenario, seed);
        const auto study = analysis::study(scenario, variant);
        tests::Dice dice(seed);
        INFO("seed " << seed);
        Run run(scenario, variant, {});
        std::vector<Endings> ahead{endings_from_every_briefing(scenario, variant), endings_from(run)};
        while (!run.finished()) {
            const auto open = run.open();
            run.choose(open.positions[dice.roll(open.count)]);
            ahead.push_back(endings_from(run));
        }
        if (!run.ending()) continue;
        const auto closed = closed_off(study, run.transcript());
        REQUIRE(closed.size() + 1 == ahead.size());
        for (std::size_t i = 0; i < closed.size(); ++i) {
            check(*scenario, closed[i], ahead[i], ahead[i + 1]);
            closing += closed[i].endings.empty() ? 0 : 1;
        }
    }
    CHECK(closing > 30); // the dice do close something off
}

TEST_CASE("the mark is out of reach from one decision on, exactly when the score misses it", "[scoring]") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto study = analysis::study(scenario, 0);
        tests::Dice dice(seed + 1);
        INFO("seed " << seed);
        Run run(scenario, 0, {});
        while (!run.finished()) {
            const auto open = run.open();
            run.choose(open.positions[dice.roll(open.count)]);
        }
        if (!run.ending()) continue;
        const auto closed = closed_off(study, run.transcript());
        const auto times =
            std::count_if(closed.begin(), closed.end(), [](const auto& each) { return each.pass; });
        REQUIRE(times == (grade(study, run).overall.at_least(scenario->pass.overall) ? 0 : 1));
    }
}

} // namespace aplomo::scoring
