#include "script/canonical.hpp"

#include <filesystem>

#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

std::string canonical_of(std::string_view text) { return script::canonical(*tests::scenario_from(text)); }

std::string changed(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

std::string changed(std::string_view from, std::string_view to) {
    return changed(tests::full_scenario_text(), from, to);
}

} // namespace

TEST_CASE("the canonical text loads as the same scenario", "[script]") {
    const auto original = tests::scenario_from(tests::full_scenario_text());
    const auto again = tests::scenario_from(script::canonical(*original));
    CHECK(again->title == original->title);
    CHECK(again->repeatable == original->repeatable);
    REQUIRE(again->turns.size() == original->turns.size());
    for (std::size_t t = 0; t < original->turns.size(); ++t) {
        REQUIRE(again->turns[t].replies.size() == original->turns[t].replies.size());
        for (std::size_t r = 0; r < original->turns[t].replies.size(); ++r) {
            const auto &a = again->turns[t].replies[r], &b = original->turns[t].replies[r];
            CHECK(a.id == b.id);
            CHECK(a.when == b.when);
            CHECK(a.uses == b.uses);
            CHECK(a.effects == b.effects);
            CHECK(a.points == b.points);
            CHECK(a.change.worth == b.change.worth);
            CHECK(a.reaction == b.reaction);
            CHECK(a.links.size() == b.links.size());
        }
    }
    CHECK(again->rules.empty());
}

TEST_CASE("the canonical text of a canonical text is itself", "[script]") {
    const auto once = canonical_of(tests::full_scenario_text());
    CHECK(canonical_of(once) == once);
}

TEST_CASE("comments, layout, key order, defaults and rules do not change the canonical text", "[script]") {
    const auto once = canonical_of(tests::full_scenario_text());
    CHECK(canonical_of("# A comment\n" + tests::full_scenario_text()) == once);
    CHECK(canonical_of(changed("level: 2\nminutes: 8\n", "minutes: 8\nlevel: 2\n")) == once);
    CHECK(canonical_of(changed("weights: {empathy: 1, calm: 2}", "weights: {solution: 1, calm: 2}")) == once);
    CHECK(canonical_of(changed("  - {never: blame_customer, in: resolved}\n", "")) == once);
    CHECK(canonical_of(changed("name: Marta Ibáñez",
                               "name: {en: \"Marta Ib\\u00e1\\xf1ez\", es: 'Marta Ibáñez'}")) == once);
    CHECK(canonical_of(changed("when: anger < 5", "when: (anger<5)")) == once);
    CHECK(canonical_of(changed("to: story", "to: [{to: story}]")) == once);
}

TEST_CASE("whatever plays, scores or shows differently has another canonical text", "[script]") {
    const auto once = canonical_of(tests::full_scenario_text());
    const std::vector<std::pair<std::string, std::string>> changes{
        {"id: full", "id: other"},
        {"en: The delivery", "en: A delivery"},
        {"channel: phone", "channel: email"},
        {"level: 2", "level: 3"},
        {"minutes: 8", "minutes: 9"},
        {"name: Marta Ibáñez", "name: Marta"},
        {"pitch: 1.1", "pitch: 1.2"},
        {"start: 6", "start: 5"},
        {"max: 10", "max: 9"},
        {"patience: 8", "patience: 9"},
        {"reads: 1", "reads: 2"},
        {"[do_homework]", "[]"},
        {"[set no_show]", "[set no_show, anger -1]"},
        {"PX-2291", "PX-2292"},
        {"meters: {anger: 7}", "meters: {anger: 8}"},
        {"en: Julia Sanz", "en: J. Sanz"},
        {"id: shouting", "id: shouts"},
        {"when: anger >= 7", "when: anger > 7"},
        {"points: {empathy: 1}", "points: {calm: 1}"},
        {"do: {es: Resp", "say: {es: Resp"},
        {"[patience -1]", "[patience -2]"},
        {"en: Well then.", "en: Well."},
        {"en: Calm is catching.", "en: Calm."},
        {"phase: inquiry", "phase: resolution"},
        {"channel: chat", "channel: video"},
        {"anger >= 10, to: hangs_up", "anger >= 10, to: gives_up"},
        {"out_of_patience: gives_up", "out_of_patience: hangs_up"},
        {"outcome: partial", "outcome: lost"},
        {"csat: 5", "csat: 4"},
        {"calm: 2}", "calm: 3}"},
        {"overall: 70", "overall: 71"},
        {"each: 40", "each: 41"},
        {"[find_cause]", "[]"},
        {"{when: admitted, to: offer}, ", ""},
    };
    for (const auto& [from, to] : changes) {
        INFO(from << " -> " << to);
        CHECK(canonical_of(changed(from, to)) != once);
    }
}

TEST_CASE("texts with everything that YAML treats specially survive", "[script]") {
    const std::string odd = R"("\"a\" \\ 'b' # c: {{d}} - é \u2028\u2029\x85\uFEFF\u00a0\t\n  x\r\n 🙂 ")";
    const auto text = changed("{es: Historial, en: History}", "{es: " + odd + ", en: '  spaces  '}");
    const auto original = tests::scenario_from(text);
    const auto again = tests::scenario_from(script::canonical(*original));
    CHECK(again->briefing->dossier[0].title == original->briefing->dossier[0].title);
    CHECK(in(again->briefing->dossier[0].title, Language::en) == "  spaces  ");
}

TEST_CASE("an id that YAML would take for nothing survives", "[script]") {
    auto text = changed("facts: [no_show, admitted]", "facts: [no_show, admitted, \"null\", true]");
    text = changed(text, "effects: [set no_show]", "effects: [set no_show, set null, clear true]");
    const auto original = tests::scenario_from(text);
    CHECK(tests::scenario_from(script::canonical(*original))->facts == original->facts);
}

TEST_CASE("a rubric's canonical text is itself, and blind to layout only", "[script]") {
    const auto text = tests::file_text("tests/support/rubric.yaml");
    const auto once = script::canonical(*tests::small_rubric());
    const auto again = [&](const std::string& other) {
        const auto loaded = script::load_rubric(other, "r.yaml");
        REQUIRE(loaded.rubric != nullptr);
        return script::canonical(*loaded.rubric);
    };
    CHECK(again(once) == once);
    CHECK(again(changed(text, "opening: {empathy: 2, anger: -1, trust: 1}",
                        "opening: {trust: 1, anger: -1, empathy: 2, calm: 0}")) == once);
    CHECK(again(changed(text, "again: {empathy: 0}", "")) != once);
    CHECK(again(changed(text, "again: {empathy: -1}", "again: {empathy: -2}")) != once);
    CHECK(again(changed(text, "anger: -1", "anger: -2")) != once);
    CHECK(again(changed(text, "en: Apologise", "en: Apologize")) != once);
}

TEST_CASE("the shipped scenarios and rubric have a canonical text that loads as the same", "[script]") {
    const auto rubric = script::load_rubric(tests::file_text("assets/rubric.yaml"), "rubric.yaml").rubric;
    REQUIRE(rubric != nullptr);
    CHECK(script::canonical(*script::load_rubric(script::canonical(*rubric), "c").rubric) ==
          script::canonical(*rubric));
    for (const auto& folder : std::filesystem::directory_iterator(APLOMO_SOURCE_DIR "/scenarios")) {
        if (!std::filesystem::exists(folder.path() / "scenario.yaml")) continue;
        const auto id = folder.path().filename().string();
        INFO(id);
        const auto loaded =
            script::load_scenario(tests::file_text("scenarios/" + id + "/scenario.yaml"), id, id, rubric);
        REQUIRE(loaded.scenario != nullptr);
        const auto once = script::canonical(*loaded.scenario);
        const auto again = script::load_scenario(once, id, id, rubric);
        REQUIRE(again.scenario != nullptr);
        CHECK(script::canonical(*again.scenario) == once);
    }
}

TEST_CASE("a fingerprint is the SHA-256 of the text", "[script]") {
    CHECK(script::fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(script::fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
