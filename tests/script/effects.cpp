#include "scenario/effect.hpp"

#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using scenario::Effect;

namespace {

const scenario::Reply& reply(const scenario::Scenario& scenario, std::string_view turn, std::string_view id) {
    const auto& in = scenario.turns[*find_turn(scenario, turn)];
    return in.replies[*find_reply(in, id)];
}

} // namespace

TEST_CASE("effects are kept as they are written", "[script]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const std::vector<Effect> listen{{Effect::Kind::meter, 0, -1}, {Effect::Kind::meter, 1, 1}};
    CHECK(reply(*scenario, "opening", "listen").effects == listen);
    CHECK(reply(*scenario, "opening", "breathe").effects ==
          std::vector<Effect>{{Effect::Kind::patience, 0, -1}});
    CHECK(reply(*scenario, "opening", "sorry").effects == std::vector<Effect>{{Effect::Kind::set, 1, 0}});
    CHECK(reply(*scenario, "story", "check").effects == std::vector<Effect>{{Effect::Kind::clear, 1, 0}});
}

TEST_CASE("what a reply changes is summed up for the phase of its turn", "[script]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const auto& listen = reply(*scenario, "opening", "listen").change;
    CHECK(listen.worth.points == scenario::Points{4, 0, 0});
    CHECK(listen.worth.meters == std::array<std::int16_t, 4>{-2, 1, 0, 0});
    REQUIRE(listen.repeats.size() == 1);
    CHECK(listen.repeats[0].difference.points == scenario::Points{-1, 0, 0});
    CHECK(reply(*scenario, "opening", "breathe").change.patience == 1);
    CHECK(reply(*scenario, "offer", "sorry_again").change.repeats[0].difference.points ==
          scenario::Points{-1, 0, 0});
    CHECK(scenario->briefing->dossier[0].change.set == 1);
    CHECK(scenario->briefing->dossier[0].change.worth.points == scenario::Points{1, 0, 0});
}

TEST_CASE("tags that remember their first use are those that are used, in the rubric's order", "[script]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    std::vector<std::string> ids;
    for (const auto tag : scenario->repeatable) ids.push_back(scenario->rubric->tags[tag].id);
    CHECK(ids == std::vector<std::string>{"apologise", "open_question", "find_cause"});
    CHECK(reply(*scenario, "opening", "sorry").change.repeats[0].bit == 1);
    CHECK(reply(*scenario, "opening", "listen").change.repeats[0].bit == 2);
}
