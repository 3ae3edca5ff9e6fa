#include <algorithm>
#include <set>

#include "analysis/visit.hpp"
#include "reports/scenes.hpp"
#include "scoring/scorecard.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

using namespace aplomo;
using namespace aplomo::reports;

namespace {

/// The worth of a reply in a state, from its own step.
std::int64_t value(const analysis::Study& study, const scenario::State& state, scenario::Index reply) {
    const auto step = conversation::take(*study.scenario, state, reply);
    return weigh(step.points, study.scenario->weights) + scoring::best_after(study, step);
}

bool uses(const scenario::Reply& reply, std::uint16_t tag) {
    return std::find(reply.uses.begin(), reply.uses.end(), tag) != reply.uses.end();
}

/// Whether nobody should take it for a model, best of its moment or not.
bool is_flawed(const scenario::Reply& reply, const scenario::Rubric& rubric) {
    return std::any_of(reply.points.begin(), reply.points.end(), [](int points) { return points < 0; }) ||
           std::any_of(reply.uses.begin(), reply.uses.end(),
                       [&](auto tag) { return rubric.tags[tag].kind == scenario::Tag::Kind::pitfall; });
}

/// The techniques that some reachable state has in a best reply without flaws.
std::set<std::string> techniques_at_their_best(const analysis::Study& study) {
    std::set<std::string> ids;
    analysis::visit_forwards(study.space, [&](std::uint32_t at, auto) {
        const auto state = study.space.states[at];
        const auto open = conversation::open_replies(*study.scenario, state);
        for (const auto reply : open) {
            const bool best = std::all_of(open.begin(), open.end(), [&](auto other) {
                return value(study, state, other) <= value(study, state, reply);
            });
            const auto& said = study.scenario->turns[state.turn].replies[reply];
            for (const auto tag : said.uses)
                if (best && !is_flawed(said, *study.scenario->rubric) &&
                    study.scenario->rubric->tags[tag].kind == scenario::Tag::Kind::technique)
                    ids.insert(study.scenario->rubric->tags[tag].id);
        }
    });
    return ids;
}

} // namespace

TEST_CASE("a scene shows a technique where it is best and no pitfall, and beside it a pitfall that was open",
          "[reports]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto study = analysis::study(scenario, 0);
        std::set<std::string> shown;
        for (const auto& scene : scenes(study)) {
            INFO(scene.tag);
            const auto tag = scenario::tag_index(*scenario->rubric, scene.tag).value();
            const bool technique = scenario->rubric->tags[tag].kind == scenario::Tag::Kind::technique;
            const auto& replies = scenario->turns[scene.state.turn].replies;
            const auto open = conversation::open_replies(*scenario, scene.state);
            REQUIRE(study.space.find(scene.state).has_value());
            REQUIRE(open.contains(scene.better));
            CHECK_FALSE(is_flawed(replies[scene.better], *scenario->rubric));
            for (const auto reply : open)
                CHECK(value(study, scene.state, reply) <= value(study, scene.state, scene.better));
            if (technique) shown.insert(scene.tag);
            if (technique) CHECK(uses(replies[scene.better], tag));
            if (!technique) REQUIRE(scene.worse.has_value());
            if (!technique) CHECK(uses(replies[*scene.worse], tag));
            if (!scene.worse) continue;
            REQUIRE(open.contains(*scene.worse));
            CHECK(value(study, scene.state, *scene.worse) < value(study, scene.state, scene.better));
        }
        CHECK(shown == techniques_at_their_best(study));
    }
}

TEST_CASE("of several scenarios the clearest scene is chosen, of equals the first", "[reports]") {
    const auto scene = [](const std::string& tag, std::size_t variant, int fit) {
        Scene made;
        made.tag = tag;
        made.variant = variant;
        made.fit = fit;
        return made;
    };
    const auto best =
        best_scenes({scene("pause", 1, 5), scene("argue", 2, 1), scene("pause", 3, 2), scene("pause", 4, 2)});
    REQUIRE(best.size() == 2);
    CHECK(best[0].tag == "argue");
    CHECK(best[1].variant == 3);
}

TEST_CASE("words are shown rather than deeds, and two replies rather than one", "[reports]") {
    const auto study = analysis::study(tests::scenario_from(tests::full_scenario_text()), 0);
    for (const auto& scene : scenes(study)) {
        const auto& replies = study.scenario->turns[scene.state.turn].replies;
        INFO(scene.tag);
        if (scene.tag == "active_listening") CHECK(replies[scene.better].id == "listen");
        if (scene.tag == "find_cause") CHECK(replies[*scene.worse].id == "traffic");
        if (scene.tag == "order_calm") CHECK(replies[*scene.worse].id == "calm_down");
        if (scene.tag == "order_calm") CHECK_FALSE(replies[scene.better].act);
    }
}
