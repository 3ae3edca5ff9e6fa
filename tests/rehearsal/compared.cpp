// What another text of a scenario changes: the parts, and how a course comes out.
#include "rehearsal/changes.hpp"
#include "rehearsal/result.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace tests;
using rehearsal::Change;

namespace {

using Edits = std::vector<std::pair<std::string, std::string>>;

std::shared_ptr<const scenario::Scenario> edited(const Edits& edits) {
    auto text = full_scenario_text();
    for (const auto& [old_part, new_part] : edits) {
        INFO(old_part);
        REQUIRE(text.find(old_part) != text.npos);
        text.replace(text.find(old_part), old_part.size(), new_part);
    }
    return scenario_from(text);
}

/// "changed replies listen: say uses"
std::vector<std::string> told(const std::vector<Change>& changes) {
    std::vector<std::string> made;
    for (const auto& [kind, part, id, keys] : changes) {
        std::string text = kind == Change::Kind::added     ? "added "
                           : kind == Change::Kind::removed ? "removed "
                                                           : "changed ";
        text += part + " " + id + ":";
        for (const auto& key : keys) text += " " + key;
        made.push_back(text);
    }
    return made;
}

std::vector<std::string> changed_by(const Edits& edits) {
    return told(rehearsal::changes(*edited({}), *edited(edits)));
}

using Told = std::vector<std::string>;

const rehearsal::Course whole{"marta", {{"history"}, {"listen", "check", "options"}}};

} // namespace

TEST_CASE("two texts that differ in layout, comments or rules do not differ", "[rehearsal]") {
    CHECK(changed_by({}).empty());
    CHECK(changed_by({{"level: 2\n", "level: 2   # a note\n\n"},
                      {"  - {ending: won_back, needs: offer_options}\n", ""}})
              .empty());
}

TEST_CASE("what is changed is told by part and key", "[rehearsal]") {
    CHECK(changed_by({{"patience: 8", "patience: 9"}}) == Told{"changed patience :"});
    CHECK(changed_by({{"anger: {start: 6", "anger: {start: 5"}}) == Told{"changed meters anger: start"});
    CHECK(changed_by({{"points: {empathy: 1}\n", "points: {empathy: 2}\n"},
                      {"I am listening", "I'm listening"}}) == Told{"changed replies listen: say points"});
    CHECK(changed_by({{"phase: inquiry\n    channel: chat", "phase: closing"}}) ==
          Told{"changed turns story: phase channel"});
    CHECK(changed_by({{"csat: 5", "csat: 4"}}) == Told{"changed endings won_back: csat"});
    CHECK(changed_by({{"id: contract", "id: papers"}}) ==
          Told{"changed briefing : dossier", "added dossier papers:", "removed dossier contract:"});
    CHECK(changed_by({{"{id: marta, words: {order: PX-2291}}", "{id: marta, words: {order: PX-1}}"}}) ==
          Told{"changed variants marta: words"});
}

TEST_CASE("a reply that comes or goes is told apart from its turn", "[rehearsal]") {
    const std::string breathe = full_scenario_text().substr(
        full_scenario_text().find("      - id: breathe"),
        full_scenario_text().find("      - id: sorry\n") - full_scenario_text().find("      - id: breathe"));
    const auto with = edited({}), without = edited({{breathe, ""}});
    CHECK(told(rehearsal::changes(*with, *without)) ==
          Told{"changed turns opening: replies", "removed replies breathe:"});
    CHECK(told(rehearsal::changes(*without, *with)) ==
          Told{"changed turns opening: replies", "added replies breathe:"});
}

TEST_CASE("a course comes out in an ending with its score", "[rehearsal]") {
    rehearsal::Studies studies(edited({}));
    const auto result = rehearsal::result_of(studies, whole);
    CHECK_FALSE(result.refused);
    CHECK(result.taken == 3);
    CHECK(result.ending == "won_back");
    REQUIRE(result.scorecard);
    CHECK(result.scorecard->overall.part > 0);
}

TEST_CASE("another text gives a course another ending, another score, or none", "[rehearsal]") {
    rehearsal::Studies before(edited({})),
        harder(edited({{"trust >= 5, to: won_back", "trust >= 9, to: won_back"}})),
        renamed(edited({{"id: check", "id: look_it_up"}})), fewer(edited({{"reads: 1", "reads: 0"}})),
        dearer(edited({{"points: {empathy: 1}\n", "points: {empathy: 9}\n"}}));
    CHECK(rehearsal::result_of(harder, whole).ending == "half_way");
    const auto refused = rehearsal::result_of(renamed, whole);
    CHECK(refused.refused == "check");
    CHECK(refused.taken == 1);
    CHECK_FALSE(refused.ending);
    CHECK(rehearsal::result_of(fewer, whole).refused == "history");
    CHECK_FALSE(rehearsal::result_of(dearer, whole).scorecard->overall ==
                rehearsal::result_of(before, whole).scorecard->overall);
    CHECK(rehearsal::result_of(before, {"nobody", whole.decisions}).refused == "nobody");
}
