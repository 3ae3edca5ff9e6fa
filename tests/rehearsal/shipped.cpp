// Every scenario that is shipped has its best, its worst and a recovering talk, and all its talks hold.
#include <algorithm>
#include <filesystem>

#include "diagnostics/catalogue.hpp"
#include "rehearsal/result.hpp"
#include "rehearsal/stage.hpp"
#include "scoring/scorecard.hpp"
#include "script/library.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
namespace fs = std::filesystem;

namespace {

const fs::path library = APLOMO_SOURCE_DIR "/scenarios";

std::shared_ptr<const scenario::Rubric> shipped_rubric() {
    return script::load_rubric(tests::file_text("assets/rubric.yaml"), "rubric.yaml").rubric;
}

std::vector<fs::path> talks_of(const fs::path& scenario) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(scenario.parent_path()))
        if (entry.path().extension() == ".talk") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// What came of a talk that must hold.
struct Played {
    conversation::Run run;
    scoring::Scorecard scorecard;
};

Played played(rehearsal::Studies& studies, const fs::path& file) {
    const auto text = tests::file_text("scenarios/" + fs::relative(file, library).string());
    const auto loaded = rehearsal::read_talk(text, file.string());
    INFO(tests::told(loaded.findings, text));
    REQUIRE(loaded.findings.empty());
    const auto variant = rehearsal::variant_of(*studies.scenario(), loaded.talk);
    REQUIRE(variant.has_value());
    auto rehearsed = rehearsal::rehearse(studies.of(*variant), loaded.talk);
    INFO(tests::told(rehearsed.findings, text));
    REQUIRE(rehearsed.findings.empty());
    const auto card = scoring::grade(studies.of(*variant), rehearsed.run);
    return {std::move(rehearsed.run), card};
}

/// What the briefing and the first half of the decisions cost, of 100.
double cost_of_the_beginning(const scoring::Scorecard& card) {
    double cost = card.briefing_cost.percent();
    for (std::size_t i = 0; i < card.costs.size() / 2; ++i) cost += card.costs[i].percent();
    return cost;
}

} // namespace

TEST_CASE("the shipped talks hold, straight and rebuilt after every decision", "[rehearsal]") {
    const auto rubric = shipped_rubric();
    const auto scenarios = script::scenario_files(library.string(), library);
    REQUIRE_FALSE(scenarios.empty());
    for (const auto& file : scenarios) {
        rehearsal::Studies studies(script::open_scenario(file, rubric).loaded.scenario);
        for (const auto& talk : talks_of(file)) {
            INFO(talk.string());
            played(studies, talk);
        }
    }
}

TEST_CASE("every shipped scenario shows its best, its worst and a way back", "[rehearsal]") {
    const auto rubric = shipped_rubric();
    for (const auto& file : script::scenario_files(library.string(), library)) {
        INFO(file.string());
        rehearsal::Studies studies(script::open_scenario(file, rubric).loaded.scenario);
        const auto of = [&](const char* name) { return played(studies, file.parent_path() / name); };
        const auto best = of("best.talk"), worst = of("worst.talk"), recovering = of("recovering.talk");
        CHECK(best.scorecard.overall.at_least(100));
        CHECK(best.scorecard.passed);
        CHECK(worst.scorecard.overall.part == 0);
        CHECK(recovering.scorecard.outcome != scenario::Outcome::lost);
        CHECK(cost_of_the_beginning(recovering.scorecard) > 8);
    }
}
