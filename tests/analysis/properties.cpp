#include <cmath>

#include "analysis/chance.hpp"
#include "analysis/reach.hpp"
#include "analysis/study.hpp"
#include "conversation/run.hpp"
#include "support/brute_force.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

constexpr std::uint64_t scenarios = 250;

/// Calls examine(scenario, variant, brute force) for every variant of many random scenarios.
template <typename Examine>
void for_random_scenarios(Examine examine) {
    for (std::uint64_t seed = 1; seed <= scenarios; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant) {
            INFO("seed " << seed << ", variant " << variant);
            examine(scenario, variant, tests::brute_force(*scenario, variant));
        }
    }
}

} // namespace

TEST_CASE("every state that some run meets is explored, and no other", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        REQUIRE(explore(*scenario, variant).states.size() == brute.states.size());
    });
}

TEST_CASE("best and worst are what playing every run finds, overall and on each principle", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        const auto made = study(scenario, variant);
        REQUIRE(made.overall.whole == Extremes{brute.best[0], brute.worst[0]});
        for (std::size_t i = 0; i < 3; ++i)
            REQUIRE(made.principles[i].values.whole == Extremes{brute.best[i + 1], brute.worst[i + 1]});
    });
}

TEST_CASE("chance is the mean over every way to choose at random", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        const auto made = study(scenario, variant);
        const auto range = static_cast<double>(brute.best[0] - brute.worst[0]);
        const double expected =
            range == 0 ? 100 : 100 * (brute.mean - static_cast<double>(brute.worst[0])) / range;
        REQUIRE(std::abs(chance(made.space, made.overall, scenario->weights) - expected) < 1e-9);
    });
}

TEST_CASE("the turns of leverage are those where some state's replies differ in what can still be reached",
          "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        const auto made = study(scenario, variant);
        for (std::size_t i = 0; i < 3; ++i) {
            std::set<std::string> turns;
            for (std::size_t turn = 0; turn < scenario->turns.size(); ++turn)
                if (made.principles[i].leverage[turn] > 0) turns.insert(scenario->turns[turn].id);
            REQUIRE(turns == brute.leverage[i + 1]);
        }
    });
}

TEST_CASE("each ending is reached with the fewest decisions by the run that is shown for it", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        const auto reached = reach(*scenario, explore(*scenario, variant));
        REQUIRE(reached.stuck.has_value() == brute.stuck);
        for (std::size_t i = 0; i < scenario->endings.size(); ++i) {
            const auto shortest = brute.shortest.find(scenario->endings[i].id);
            REQUIRE(reached.endings[i].has_value() == (shortest != brute.shortest.end()));
            if (!reached.endings[i]) continue;
            REQUIRE(reached.endings[i]->replies.size() == shortest->second);
            const auto replay = conversation::replay(scenario, variant, *reached.endings[i]);
            REQUIRE_FALSE(replay.refused);
            REQUIRE(replay.run.ending() == std::optional<Index>(static_cast<Index>(i)));
        }
    });
}

TEST_CASE("a reply is reachable when some run finds it open", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const tests::BruteForce& brute) {
        const auto reached = reach(*scenario, explore(*scenario, variant));
        const auto gates = gates_of(*scenario);
        std::set<std::string> open;
        for (Index turn = 0; turn < scenario->turns.size(); ++turn)
            for (Index reply = 0; reply < scenario->turns[turn].replies.size(); ++reply)
                if (reached.gates[gates.reply(turn, reply)].run)
                    open.insert(scenario->turns[turn].replies[reply].id);
        REQUIRE(open == brute.open_replies);
    });
}

TEST_CASE("the order in which effects and tags are written changes nothing", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= scenarios; ++seed) {
        INFO("seed " << seed);
        const auto drawn = tests::scenario_from(tests::random_scenario_text(seed));
        const auto backwards =
            tests::scenario_from(tests::random_scenario_text(seed, tests::Written::backwards));
        const auto one = study(drawn, 0);
        const auto other = study(backwards, 0);
        REQUIRE(one.space.states == other.space.states);
        REQUIRE(one.overall.whole == other.overall.whole);
        REQUIRE(one.overall.best == other.overall.best);
        REQUIRE(one.overall.worst == other.overall.worst);
    }
}

TEST_CASE("past its limit the exploration says that it is not exhaustive", "[analysis]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const auto all = explore(*scenario, 0);
    REQUIRE(all.exhaustive);
    const auto some = explore(*scenario, 0, all.states.size() - 1);
    REQUIRE_FALSE(some.exhaustive);
    REQUIRE(some.states.size() == all.states.size() - 1);
    REQUIRE(explore(*scenario, 0, all.states.size()).exhaustive);
}

} // namespace aplomo::analysis
