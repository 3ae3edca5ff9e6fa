#include "analysis/reach.hpp"

#include "conversation/run.hpp"
#include "support/brute_force.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

using conversation::Decisions;

/// Calls examine(scenario, variant, reach) for every variant of many random scenarios.
template <typename Examine>
void for_random_scenarios(Examine examine) {
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant) {
            INFO("seed " << seed << ", variant " << variant);
            examine(scenario, variant, reach(*scenario, explore(*scenario, variant)));
        }
    }
}

/// The run as far as its last decision; that one's state and reply.
struct Ended {
    conversation::Run run;
    const conversation::Exchange& last() const { return run.transcript().exchanges.back(); }
};

Ended replayed(const std::shared_ptr<const Scenario>& scenario, std::size_t variant, const Reach& reach,
               Witness witness) {
    auto replay = conversation::replay(scenario, variant, reach.witnesses.written(*scenario, witness));
    REQUIRE_FALSE(replay.refused);
    return {std::move(replay.run)};
}

/// Whether the end of a run shows a gate, told by playing it.
bool shows(const Ended& ended, const Gate& gate) {
    const auto& scenario = ended.run.scenario();
    if (gate.kind == Gate::Kind::line)
        return ended.run.state().turn == gate.turn &&
               &conversation::says(ended.run) == &scenario.turns[gate.turn].says[gate.position].text;
    if (gate.kind == Gate::Kind::reply)
        return ended.run.state().turn == gate.turn && ended.run.open().contains(gate.reply);
    const auto& last = ended.last();
    if (last.step.to != *target_of(scenario, gate)) return false;
    if (!holds(condition_of(scenario, gate), last.step.state)) return false;
    return gate.kind == Gate::Kind::interrupt || (last.before.turn == gate.turn && last.reply == gate.reply);
}

/// Twenty turns of three replies: one in each keeps everything right, where a draw puts it; the others spoil
/// it for good. Only who was right every time is won back.
struct Needle {
    std::string text;
    std::vector<std::string> way; ///< the only one of 3^20
};

Needle needle(std::uint64_t seed) {
    tests::Dice dice(seed);
    Needle made;
    made.text =
        "format: 1\nid: needle\nlanguages: [en]\ntitle: t\nsummary: s\nchannel: phone\nlevel: 5\nminutes: 9\n"
        "customer: {name: n, about: a}\npatience: 21\nfacts: [spoilt]\nstart: t0\nturns:\n";
    for (int turn = 0; turn < 20; ++turn) {
        const auto id = "t" + std::to_string(turn);
        const auto next = turn == 19 ? std::string("[{when: spoilt, to: left}, {to: won}]")
                                     : "t" + std::to_string(turn + 1);
        made.text += "  " + id + ":\n    phase: inquiry\n    says: [{text: a}]\n    replies:\n";
        const auto right = static_cast<int>(dice.roll(3));
        made.way.push_back(id + "r" + std::to_string(right));
        for (int reply = 0; reply < 3; ++reply)
            made.text += "      - {id: " + id + "r" + std::to_string(reply) + ", say: x, " +
                         (reply == right ? "" : "effects: [set spoilt], ") + "why: w, to: " + next + "}\n";
    }
    made.text += "out_of_patience: left\nendings:\n  won: {outcome: resolved, says: bye}\n"
                 "  left: {outcome: lost, says: bye}\n";
    return made;
}

} // namespace

TEST_CASE("the one of 3^20 ways that reaches the good ending is found", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto [text, way] = needle(seed);
        const auto scenario = tests::scenario_from(text);
        const auto space = explore(*scenario, 0);
        REQUIRE(space.states.size() == 39);
        const auto found = reach(*scenario, space);
        REQUIRE(found.endings[0] == Decisions{{}, way});
        const auto replay = conversation::replay(scenario, 0, *found.endings[0]);
        REQUIRE(replay.run.ending() == std::optional<Index>(0));
    }
}

TEST_CASE("a way with fewer decisions is found after a longer one that leaves as much patience",
          "[analysis]") {
    const auto turn = [](const std::string& id, const std::string& one, const std::string& other) {
        return "  " + id + ":\n    phase: inquiry\n    says: [{text: a}]\n    replies:\n" +
               "      - {id: " + id + "1, say: x, why: w, " + one + "}\n      - {id: " + id +
               "2, say: x, why: w, " + other + "}\n";
    };
    const auto scenario = tests::scenario_from(
        "format: 1\nid: ways\nlanguages: [en]\ntitle: t\nsummary: s\nchannel: phone\nlevel: 1\nminutes: 1\n"
        "customer: {name: n, about: a}\npatience: 10\nstart: a\nturns:\n" +
        turn("a", "to: b", "effects: [patience -4], to: quick") + turn("b", "to: c", "to: gone") +
        turn("c", "to: d", "to: gone") + turn("d", "to: slow", "to: gone") +
        turn("slow", "effects: [patience -2], to: goal", "to: gone") +
        turn("quick", "effects: [patience -1], to: goal", "to: gone") + turn("goal", "to: gone", "to: gone") +
        "out_of_patience: gone\nendings:\n  gone: {outcome: lost, says: bye}\n");
    const auto found = reach(*scenario, explore(*scenario, 0));
    const auto goal = *find_turn(*scenario, "goal");
    REQUIRE(found.witnesses.written(*scenario, found.turns[goal]) == Decisions{{}, {"a2", "quick1"}});
}

TEST_CASE("what some run shows is shown with the fewest decisions, and nothing else", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const Reach& reach) {
        const auto brute = tests::brute_force(*scenario, variant);
        const auto check = [&](const std::string& name, Witness witness) {
            INFO(name);
            const auto shortest = brute.shown.find(name);
            REQUIRE(static_cast<bool>(witness) == (shortest != brute.shown.end()));
            if (!witness) return;
            REQUIRE(reach.witnesses.written(*scenario, witness).replies.size() == shortest->second);
        };
        const auto gates = gates_of(*scenario);
        for (Index number = 0; number < gates.all.size(); ++number) {
            const auto name = key_of(*scenario, gates.all[number]);
            check(name, reach.gates[number].run);
            REQUIRE(reach.gates[number].looked_at == brute.looked_at.contains(name));
            REQUIRE(reach.gates[number].passed_over == brute.passed_over.contains(name));
        }
        for (Index turn = 0; turn < scenario->turns.size(); ++turn)
            check(scenario->turns[turn].id, reach.turns[turn]);
        check("out_of_patience", reach.out_of_patience);
    });
}

TEST_CASE("each run that is shown can be played, and shows what it is for", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const Reach& reach) {
        const auto gates = gates_of(*scenario);
        for (Index number = 0; number < gates.all.size(); ++number) {
            const auto& gate = gates.all[number];
            INFO(key_of(*scenario, gate));
            if (!reach.gates[number].run) continue;
            REQUIRE(shows(replayed(scenario, variant, reach, reach.gates[number].run), gate));
            if (gate.kind != Gate::Kind::reply) continue;
            const auto chosen = choosing(reach.gates[number].run, gate.reply);
            const auto ended = replayed(scenario, variant, reach, chosen);
            REQUIRE(ended.last().before.turn == gate.turn);
            REQUIRE(ended.last().reply == gate.reply);
        }
        for (Index turn = 0; turn < scenario->turns.size(); ++turn)
            if (reach.turns[turn])
                REQUIRE(replayed(scenario, variant, reach, reach.turns[turn]).run.state().turn == turn);
        if (!reach.out_of_patience) return;
        const auto ended = replayed(scenario, variant, reach, reach.out_of_patience);
        REQUIRE(ended.run.ending() == std::optional(scenario->out_of_patience));
        REQUIRE(ended.run.state().patience == 0);
    });
}

TEST_CASE("the run to a stuck state leaves no reply open", "[analysis]") {
    for_random_scenarios([](const auto& scenario, std::size_t variant, const Reach& reach) {
        if (!reach.stuck) return;
        const auto replay = conversation::replay(scenario, variant, reach.stuck->run);
        REQUIRE_FALSE(replay.refused);
        REQUIRE_FALSE(replay.run.ending());
        REQUIRE(replay.run.open().count == 0);
        REQUIRE(replay.run.state().turn == reach.stuck->turn);
    });
}

} // namespace aplomo::analysis
