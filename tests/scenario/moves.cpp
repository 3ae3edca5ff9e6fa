#include "scenario/moves.hpp"

#include "scenario/scenario.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::scenario {
namespace {

State drawn(tests::Dice& dice, const Scenario& scenario) {
    State state;
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        state.meters[i] = static_cast<std::uint8_t>(dice.between(0, scenario.meters[i].max));
    state.facts = static_cast<std::uint32_t>(dice.roll(8));
    state.patience = static_cast<std::uint8_t>(dice.between(0, 5));
    return state;
}

/// Where the first link that holds leads, as a Moves::target.
std::uint32_t target(const std::vector<Link>& links, const State& state, bool endings_only) {
    for (const auto& link : links)
        if ((!endings_only || link.to.kind == Target::Kind::ending) && holds(link.when, state))
            return link.to.kind == Target::Kind::ending ? link.to.index | Moves::ending_bit : link.to.index;
    return Moves::nowhere;
}

} // namespace

TEST_CASE("conditions made into tests hold where the conditions hold", "[scenario]") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto& moves = scenario->moves;
        tests::Dice dice(seed);
        for (int draw = 0; draw < 50; ++draw) {
            const auto state = drawn(dice, *scenario);
            REQUIRE(moves.follow(moves.interrupts, state) == target(scenario->interrupts, state, false));
            REQUIRE(moves.follow(moves.interrupts_at_zero, state) ==
                    target(scenario->interrupts, state, true));
            for (std::size_t turn = 0; turn < scenario->turns.size(); ++turn)
                for (std::size_t i = 0; i < scenario->turns[turn].replies.size(); ++i) {
                    const auto& reply = scenario->turns[turn].replies[i];
                    const auto& move = moves.all[moves.turns[turn] + i];
                    REQUIRE(moves.follow(move.when, state) == (holds(reply.when, state) ? 1 : 0));
                    REQUIRE(moves.follow(move.next, state) == target(reply.links, state, false));
                }
        }
    }
}

} // namespace aplomo::scenario
