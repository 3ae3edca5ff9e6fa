#include "analysis/farming.hpp"

#include "analysis/loops.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::analysis {
namespace {

/// A chain of turns t0, t1, … in which one may go on or go back to the start; going on is worth 1 point and
/// going back `back`. A first visit to the last turn sets a fact.
std::string chain(int turns, int back) {
    std::string text =
        "format: 1\nid: chain\nlanguages: [en]\ntitle: t\nsummary: s\nchannel: phone\nlevel: 1\n"
        "minutes: 1\ncustomer: {name: n, about: a}\npatience: 12\nstart: t0\nturns:\n";
    for (int i = 0; i < turns; ++i) {
        const auto id = "t" + std::to_string(i);
        const auto next = i + 1 < turns ? "t" + std::to_string(i + 1) : "done";
        text += "  " + id + ":\n    phase: inquiry\n    says: [{text: a}]\n    replies:\n" +
                "      - {id: " + id + "on, say: x, points: {solution: 1}, why: w, to: " + next +
                "}\n      - {id: " + id + "back, say: x, points: {solution: " + std::to_string(back) +
                "}, why: w, to: t0}\n";
    }
    return text + "out_of_patience: gone\nendings:\n  done: {outcome: resolved, says: x}\n"
                  "  gone: {outcome: lost, says: x}\n";
}

Farming farming_in(const std::string& text, std::uint64_t max_steps = default_max_farm_steps) {
    return farming(study(tests::scenario_from(text), 0), max_steps);
}

} // namespace

TEST_CASE("a loop that costs as much as it gives is no farm, which its turns alone prove", "[analysis]") {
    const auto scenario = tests::scenario_from(chain(5, -4));
    REQUIRE(paying_loops(*scenario, 1000).empty());
    const auto found = farming(study(scenario, 0), 1000);
    REQUIRE_FALSE(found.farm);
    REQUIRE(found.exact);
    REQUIRE(paying_loops(*scenario, 8).size() == 1); // too few steps to tell
}

TEST_CASE("a loop that gives one point more than it costs is a farm", "[analysis]") {
    const auto scenario = tests::scenario_from(chain(5, -3));
    REQUIRE(paying_loops(*scenario, 1000) == std::vector<std::vector<Index>>{{0, 1, 2, 3, 4}});
    const auto found = farming(study(scenario, 0));
    REQUIRE(found.farm);
    REQUIRE(found.farm->gain == 1);
    REQUIRE(found.farm->legs.size() == 5);
}

TEST_CASE("a farm is found among more turns than are looked at together", "[analysis]") {
    const auto with = [](const std::string& piece, const std::string& other, std::string text) {
        const auto at = text.find(piece);
        REQUIRE(at != text.npos);
        return text.replace(at, piece.size(), other);
    };
    auto text = with("t8back, say: x, points: {solution: -20}, why: w, to: t0",
                     "t8back, say: x, points: {solution: 2}, why: w, to: t8", chain(10, -20));
    // What comes first, the round trip that pays, is never open.
    text = with("t9back, say: x, points: {solution: -20}, why: w, to: t0",
                "t9back, say: x, when: patience > 11, points: {solution: 2}, why: w, to: t9", text);
    text = with("why: w, to: done", "why: w, to: [{when: patience > 11, to: t0}, {to: done}]", text);
    REQUIRE(paying_loops(*tests::scenario_from(text), 1000) ==
            std::vector<std::vector<Index>>{{9, 0, 1, 2, 3, 4, 5, 6, 7, 8}});
    const auto found = farming_in(text);
    REQUIRE(found.farm);
    REQUIRE(found.farm->turn == 8);
    REQUIRE(found.farm->gain == 2);
}

TEST_CASE("a farm that takes more decisions than there is patience for is none", "[analysis]") {
    const auto found = farming_in(chain(13, -11));
    REQUIRE_FALSE(found.farm);
    REQUIRE(found.exact);
}

TEST_CASE("a search that is left unfinished says so and finds nothing", "[analysis]") {
    const auto found = farming_in(chain(5, -3), 40);
    REQUIRE_FALSE(found.farm);
    REQUIRE_FALSE(found.exact);
}

TEST_CASE("the round trip that pays stands first in its loop", "[analysis]") {
    auto text = chain(12, -20);
    const std::string detour = "t8back, say: x, points: {solution: -20}, why: w, to: t0";
    text.replace(text.find(detour), detour.size(), "t8back, say: x, points: {solution: 2}, why: w, to: t7");
    const auto loops = paying_loops(*tests::scenario_from(text), 1'000'000);
    REQUIRE(loops == std::vector<std::vector<Index>>{{7, 8, 0, 1, 2, 3, 4, 5, 6, 9, 10, 11}});
}

} // namespace aplomo::analysis
