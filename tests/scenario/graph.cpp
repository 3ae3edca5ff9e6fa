#include "scenario/graph.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::scenario {
namespace {

constexpr auto corridor = R"(
format: 1
id: corridor
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
patience: 9
start: door
turns:
  door:
    phase: opening
    says: [{text: a}]
    replies: [{id: left, say: x, why: w, to: hall}, {id: right, say: x, why: w, to: yard}]
  hall:
    phase: inquiry
    says: [{text: a}]
    replies: [{id: on, say: x, why: w, to: room}, {id: back, say: x, why: w, to: door}]
  yard:
    phase: inquiry
    says: [{text: a}]
    replies: [{id: in, say: x, why: w, to: room}, {id: wait, say: x, why: w, to: yard}]
  room:
    phase: closing
    says: [{text: a}]
    replies: [{id: sign, say: x, why: w, to: done}, {id: read, say: x, why: w, to: done}]
  attic:
    phase: closing
    says: [{text: a}]
    replies: [{id: jump, say: x, why: w, to: never}, {id: fly, say: x, why: w, to: never}]
out_of_patience: gone
endings:
  done: {outcome: resolved, says: bye}
  gone: {outcome: lost, says: bye}
  never: {outcome: lost, says: bye}
)";

Target turn(Index index) { return {Target::Kind::turn, index}; }
Target ending(Index index) { return {Target::Kind::ending, index}; }

} // namespace

TEST_CASE("a turn to which no chain of links leads is not reachable", "[scenario]") {
    const DialogueGraph graph(*tests::scenario_from(corridor));
    REQUIRE(graph.reachable(turn(0)));
    REQUIRE(graph.reachable(turn(3)));
    REQUIRE(graph.reachable(ending(1)));
    REQUIRE_FALSE(graph.reachable(turn(4)));
    REQUIRE_FALSE(graph.reachable(ending(2)));
    REQUIRE(graph.path(ending(2)).empty());
}

TEST_CASE("turns that a conversation can come back to are a loop", "[scenario]") {
    const DialogueGraph graph(*tests::scenario_from(corridor));
    REQUIRE(graph.loops() == std::vector<std::vector<Index>>{{0, 1}, {2}});
}

TEST_CASE("a path is a shortest chain from the first turn", "[scenario]") {
    const DialogueGraph graph(*tests::scenario_from(corridor));
    const auto path = graph.path(ending(0));
    REQUIRE(path.size() == 4);
    REQUIRE(path.front() == turn(0));
    REQUIRE(path[2] == turn(3));
    REQUIRE(path.back() == ending(0));
    REQUIRE(graph.path(turn(0)) == std::vector<Target>{turn(0)});
}

TEST_CASE("what every way passes cannot be avoided", "[scenario]") {
    const DialogueGraph graph(*tests::scenario_from(corridor));
    REQUIRE(graph.unavoidable(ending(0)) == std::vector<Index>{0, 3});
    REQUIRE(graph.unavoidable(turn(3)) == std::vector<Index>{0});
    REQUIRE(graph.unavoidable(ending(1)) == std::vector<Index>{0});
    REQUIRE(graph.unavoidable(turn(4)).empty());
}

} // namespace aplomo::scenario
