// What the handbook finds to show in the shipped scenarios.
#include <algorithm>
#include <array>
#include <filesystem>

#include "reports/scenes.hpp"
#include "script/library.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

const std::filesystem::path source(APLOMO_SOURCE_DIR);

/// Of all shipped scenarios the best one for each tag, as the handbook looks for them.
std::vector<reports::Scene> shown(const std::shared_ptr<const scenario::Rubric>& rubric) {
    std::vector<reports::Scene> all;
    for (const auto& file : script::scenario_files((source / "scenarios").string(), {})) {
        INFO(file);
        const auto opened = script::open_scenario(file, rubric);
        REQUIRE(opened.loaded.scenario);
        const auto study = analysis::study(opened.loaded.scenario, 0);
        REQUIRE(study.space.exhaustive);
        const auto some = reports::scenes(study);
        all.insert(all.end(), some.begin(), some.end());
    }
    return reports::best_scenes(all);
}

} // namespace

TEST_CASE(
    "every technique and pitfall of the handbook has an example and its opposite in a shipped scenario, and "
    "so has every principle",
    "[catalogue]") {
    const auto known =
        script::load_rubric(tests::file_text("assets/rubric.yaml"), "assets/rubric.yaml").rubric;
    REQUIRE(known);
    const auto scenes = shown(known);
    std::array<bool, 3> principles{};
    for (const auto& tag : known->tags) {
        INFO(tag.id);
        const auto scene =
            std::find_if(scenes.begin(), scenes.end(), [&](const auto& each) { return each.tag == tag.id; });
        REQUIRE(scene != scenes.end());
        CHECK(scene->worse.has_value());
        if (tag.kind == scenario::Tag::Kind::technique && scene->worse)
            principles[static_cast<std::size_t>(tag.principle)] = true;
    }
    CHECK(principles == std::array{true, true, true});
}
