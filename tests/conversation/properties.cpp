#include "conversation/run.hpp"
#include "conversation/shown_order.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

#include <algorithm>

namespace aplomo::conversation {
namespace {

constexpr auto meeting = R"(
format: 1
id: meeting
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
meters: {anger: {start: 5, max: 6}}
patience: 3
facts: [seen, told]
briefing: {reads: 1, dossier: [{id: file, title: t, text: t, effects: [set seen]}, {id: calls, title: t, text: t}]}
start: hello
turns:
  hello:
    phase: opening
    says: [{when: anger >= 6, text: furious}, {text: cross}]
    replies:
      - {id: quote, say: x, when: seen, why: w, to: hello}
      - {id: provoke, say: x, effects: [anger +9, anger -8], why: w, to: hello}
      - {id: swap, say: x, effects: [set told, clear told], why: w, reaction: so, to: [{when: told, to: kept}, {to: left}]}
      - {id: hurry, say: x, effects: [patience -2], why: w, to: hello}
out_of_patience: left
endings:
  kept: {outcome: resolved, says: bye, points: {solution: 2}}
  left: {outcome: lost, says: gone, points: {calm: -1}}
)";

Run start(std::vector<Index> read = {}) { return {tests::scenario_from(meeting), 0, std::move(read)}; }

} // namespace

TEST_CASE("a reply that is hidden cannot be chosen", "[conversation]") {
    const auto run = start();
    REQUIRE(open_ids(run) == std::vector<std::string>{"provoke", "swap", "hurry"});
    REQUIRE_FALSE(find_open(run, "quote"));
    REQUIRE(replay(run.shared_scenario(), 0, {{}, {"quote"}}).refused == std::optional<std::string>("quote"));
}

TEST_CASE("what the dossier tells opens replies", "[conversation]") {
    REQUIRE(find_open(start({0}), "quote"));
    REQUIRE_FALSE(find_open(start({1}), "quote"));
}

TEST_CASE("no more is read than there is time for, and nothing twice", "[conversation]") {
    const auto scenario = tests::scenario_from(meeting);
    REQUIRE(may_read(*scenario, {}));
    REQUIRE(may_read(*scenario, {1}));
    REQUIRE_FALSE(may_read(*scenario, {0, 1}));
    REQUIRE_FALSE(may_read(*scenario, {2}));
    REQUIRE(replay(scenario, 0, {{"file", "calls"}, {}}).refused == std::optional<std::string>("calls"));
}

TEST_CASE("all deltas of a meter are added once and then clamped", "[conversation]") {
    auto run = start();
    REQUIRE(in(says(run), Language::en) == "cross");
    run.choose(*find_open(run, "provoke"));
    REQUIRE(run.state().meters[0] == 6);
    REQUIRE(in(says(run), Language::en) == "furious");
}

TEST_CASE("a fact that is set and cleared at once is set", "[conversation]") {
    auto run = start();
    run.choose(*find_open(run, "swap"));
    REQUIRE(run.ending() == std::optional<Index>(0));
    REQUIRE(run.transcript().exchanges[0].step.points == Points{0, 0, 2});
    REQUIRE(in(*reaction(run), Language::en) == "so");
    REQUIRE(run.finished());
    REQUIRE(open_ids(run).empty());
}

TEST_CASE("out of patience the customer leaves, and the ending's points count", "[conversation]") {
    auto run = start();
    run.choose(*find_open(run, "hurry"));
    REQUIRE(run.state().patience == 0);
    REQUIRE(run.ending() == std::optional<Index>(1));
    REQUIRE(run.transcript().exchanges[0].step.points == Points{0, -1, 0});
}

TEST_CASE("a run saved and rebuilt after every decision is the same run", "[conversation]") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        tests::Dice dice(seed);
        Run run(scenario, variant_of(*scenario, seed), {});
        while (!run.finished()) {
            const auto open = run.open();
            run.choose(open.positions[dice.roll(open.count)]);
            const auto rebuilt = replay(scenario, run.transcript().variant, decisions(run));
            REQUIRE_FALSE(rebuilt.refused);
            REQUIRE(rebuilt.run.state() == run.state());
            REQUIRE(rebuilt.run.ending() == run.ending());
            REQUIRE(decisions(rebuilt.run) == decisions(run));
            const auto& last = run.transcript().exchanges.back().step;
            REQUIRE(rebuilt.run.transcript().exchanges.back().step.points == last.points);
        }
    }
}

TEST_CASE("in an assessment each seed shuffles the replies, the same way every time", "[conversation]") {
    const auto run = start({0});
    std::vector<std::vector<Index>> orders;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto order = shuffled_order(run, seed);
        REQUIRE(order == shuffled_order(run, seed));
        orders.push_back(order);
        std::sort(order.begin(), order.end());
        REQUIRE(order == shown_order(run));
    }
    std::sort(orders.begin(), orders.end());
    REQUIRE(std::unique(orders.begin(), orders.end()) - orders.begin() > 10);
    REQUIRE(shuffled_order(run, 1) == std::vector<Index>{2, 0, 3, 1}); // the same on every machine
}

} // namespace aplomo::conversation
