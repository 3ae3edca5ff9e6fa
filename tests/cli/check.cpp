// `aplomo check`: everything that can happen in a scenario, and what is wrong with it.
#include <set>

#include "cli/console.hpp"
#include "conversation/run.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::replaced;

namespace {

using Words = std::vector<std::string>;

Words words(const rapidjson::Value& values) {
    Words made;
    for (const auto& value : values.GetArray()) made.emplace_back(value.GetString());
    return made;
}

std::set<std::string> names(const rapidjson::Value& object) {
    std::set<std::string> made;
    for (const auto& member : object.GetObject()) made.insert(member.name.GetString());
    return made;
}

/// Each of `expected` is a key of the object.
void check_keys(const rapidjson::Value& object, const std::set<std::string>& expected) {
    const auto found = names(object);
    for (const auto& key : expected) {
        INFO(key);
        CHECK(found.count(key) == 1);
    }
}

/// A scenario that loads with a warning: nobody asks for its fact.
std::string warning_text() {
    return replaced(replaced(tests::good_scenario_text(), "id: full", "id: warned"), "[no_show, admitted]",
                    "[no_show, admitted, unused]");
}

std::string broken_text() { return replaced(tests::good_scenario_text(), "to: story\n", "to: stroy\n"); }

} // namespace

TEST_CASE("the text of a check is that of its golden", "[cli]") {
    for (const auto language : {Language::es, Language::en}) {
        Console console(language);
        console.write_scenario("misspelt", replaced(broken_text(), "id: full", "id: misspelt"));
        console.write_scenario("warned", warning_text());
        CHECK(console.run({"check", console.path("scenarios").string()}) == 1);
        CHECK(console.err().empty());
        tests::check_golden("check." + std::string(code_of(language)),
                            replaced(console.out(), console.folder().path().string() + "/", ""));
    }
}

TEST_CASE("a check for programs has every figure", "[cli]") {
    Console console;
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    CHECK(console.err().empty());
    const auto report = console.json();
    REQUIRE(report["scenarios"].Size() == 1);
    const auto& full = report["scenarios"][0];
    check_keys(full, {"id", "file", "fingerprint", "findings", "variants", "unreachable", "rules"});
    CHECK(full["id"].GetString() == std::string("full"));
    CHECK(full["file"].GetString() == console.path("scenarios/full/scenario.yaml").string());
    CHECK(std::string(full["fingerprint"].GetString()).size() == 64);
    for (const auto& finding : full["findings"].GetArray())
        CHECK(finding["severity"].GetString() == std::string("warning"));
    REQUIRE(full["variants"].Size() == 2);
    CHECK(full["variants"][0]["id"].GetString() == std::string("marta"));
    for (const auto& variant : full["variants"].GetArray()) {
        check_keys(variant, {"id", "states", "best", "worst", "principles", "chance", "endings"});
        CHECK(variant["states"].GetUint64() > 10);
        CHECK(variant["best"].GetInt64() > variant["worst"].GetInt64());
        CHECK(names(variant["principles"]) == std::set<std::string>{"empathy", "calm", "solution"});
        for (const auto& principle : variant["principles"].GetObject())
            check_keys(principle.value, {"best", "worst"});
        CHECK(variant["chance"].GetDouble() > 0);
        CHECK(variant["chance"].GetDouble() < 100);
        CHECK(names(variant["endings"]) ==
              std::set<std::string>{"won_back", "half_way", "hangs_up", "gives_up"});
    }
    check_keys(full["unreachable"], {"turns", "replies"});
    REQUIRE(full["rules"].Size() == 3);
    check_keys(full["rules"][0], {"text", "holds", "variant", "read", "counterexample"});
}

TEST_CASE("each ending is reached by the run that the check shows for it", "[cli]") {
    Console console;
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    const auto report = console.json();
    const auto scenario = tests::scenario_from(tests::good_scenario_text());
    std::size_t number = 0;
    for (const auto& variant : report["scenarios"][0]["variants"].GetArray()) {
        for (const auto& ending : variant["endings"].GetObject()) {
            INFO(ending.name.GetString());
            REQUIRE(ending.value["reachable"].GetBool());
            const auto replay = conversation::replay(
                scenario, number, {words(ending.value["read"]), words(ending.value["shortest"])});
            CHECK_FALSE(replay.refused.has_value());
            REQUIRE(replay.run.ending().has_value());
            CHECK(scenario->endings[*replay.run.ending()].id == ending.name.GetString());
        }
        ++number;
    }
}

TEST_CASE("a scenario without variants has one, without a name", "[cli]") {
    Console console;
    auto text = tests::good_scenario_text();
    const auto from = text.find("variants:"), to = text.find("start: opening");
    text = replaced(text.replace(from, to - from, ""), "{order}", "PX-2291");
    console.write_scenario("full", text);
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    const auto report = console.json();
    const auto& variants = report["scenarios"][0]["variants"];
    REQUIRE(variants.Size() == 1);
    CHECK(variants[0]["id"].IsNull());
}

TEST_CASE("what cannot be reached is listed and only warned of", "[cli]") {
    Console console;
    console.write_scenario(
        "full", replaced(replaced(tests::good_scenario_text(),
                                  "when: no_show and (anger >= 7 or not trust > 8)", "when: anger < 0"),
                         "to: [{when: trust >= 5, to: won_back}, {to: half_way}]", "to: half_way"));
    CHECK(console.run({"check", "full", "--format", "json"}) == 0);
    const auto report = console.json();
    const auto& full = report["scenarios"][0];
    CHECK(words(full["unreachable"]["replies"]) == Words{"sorry"});
    for (const auto& variant : full["variants"].GetArray()) {
        const auto& ending = variant["endings"]["won_back"];
        CHECK_FALSE(ending["reachable"].GetBool());
        CHECK(words(ending["shortest"]).empty());
    }
    CHECK(full["findings"].Size() > 0);
    for (const auto& finding : full["findings"].GetArray()) {
        check_keys(finding, {"code", "name", "severity", "line", "column", "message"});
        CHECK(finding["severity"].GetString() == std::string("warning"));
    }
    CHECK(console.run({"check", "full", "--strict"}) == 1);
}

TEST_CASE("a state without a way on is an error, and the figures are there all the same", "[cli]") {
    Console console;
    console.write_scenario("full", replaced(replaced(tests::good_scenario_text(), "uses: [find_cause]",
                                                     "when: anger > 8\n        uses: [find_cause]"),
                                            "uses: [excuse]", "when: anger > 8\n        uses: [excuse]"));
    CHECK(console.run({"check", "full", "--format", "json"}) == 1);
    const auto report = console.json();
    const auto& full = report["scenarios"][0];
    CHECK(full["variants"][0]["states"].GetUint64() > 0);
    CHECK(full["variants"][0].HasMember("best"));
    CHECK_FALSE(full["fingerprint"].IsNull());
}

TEST_CASE("a broken rule is an error and shows a run that breaks it", "[cli]") {
    Console console;
    console.write_scenario("full",
                           replaced(tests::good_scenario_text(), "needs: offer_options", "needs: apologise"));
    CHECK(console.run({"check", "full", "--format", "json"}) == 1);
    const auto report = console.json();
    const auto& rule = report["scenarios"][0]["rules"][0];
    CHECK_FALSE(rule["holds"].GetBool());
    CHECK(rule["variant"].IsString());
    const auto scenario = tests::scenario_from(tests::good_scenario_text());
    const std::size_t variant = rule["variant"].GetString() == std::string("julia") ? 1 : 0;
    const auto replay =
        conversation::replay(scenario, variant, {words(rule["read"]), words(rule["counterexample"])});
    REQUIRE(replay.run.ending().has_value());
    CHECK(scenario->endings[*replay.run.ending()].id == "won_back");
}

TEST_CASE("one error is enough for exit 1, and the other scenarios are reported", "[cli]") {
    Console console;
    console.write_scenario("broken", replaced(broken_text(), "id: full", "id: broken"));
    for (const std::string format : {"text", "json"}) {
        CHECK(console.run({"check", console.path("scenarios").string(), "--format", format}) == 1);
        CHECK(contains(console.out(), "full"));
        CHECK(contains(console.out(), "turn-unknown"));
        CHECK(console.err().empty());
    }
    const auto report = console.json();
    REQUIRE(report["scenarios"].Size() == 2);
    const auto& broken = report["scenarios"][0];
    CHECK(broken["id"].GetString() == std::string("broken"));
    CHECK(broken["fingerprint"].IsNull());
    CHECK(broken["variants"].GetArray().Empty());
    CHECK(broken["findings"][0]["severity"].GetString() == std::string("error"));
    CHECK(broken["findings"][0]["line"].GetInt() > 1);
    CHECK(console.run({"check", "full"}) == 0);
}

TEST_CASE("a warning is good, unless it is strict", "[cli]") {
    Console console;
    console.write_scenario("warned", warning_text());
    CHECK(console.run({"check", "warned"}) == 0);
    CHECK(contains(console.out(), "fact-unused"));
    CHECK(console.run({"check", "warned", "--strict"}) == 1);
}

TEST_CASE("what cannot be opened: exit 3, and the others are reported", "[cli]") {
    Console console;
    console.write_scenario("broken", replaced(broken_text(), "id: full", "id: broken"));
    std::filesystem::create_directories(console.path("scenarios/folder/scenario.yaml"));
    std::filesystem::create_directories(console.path("scenarios/link"));
    std::filesystem::create_symlink("nowhere", console.path("scenarios/link/scenario.yaml"));
    for (const std::string path : {"nobody", "/no/such/scenario.yaml", "folder", "link", ""}) {
        INFO(path);
        CHECK(console.run({"check", path, "full", "broken"}) == 3);
        CHECK(contains(console.err(), path));
        CHECK(contains(console.out(), "The delivery that never came"));
        CHECK(contains(console.out(), "turn-unknown"));
    }
    CHECK(console.run({"check", console.path("scenarios").string(), "--format", "json"}) == 3);
    CHECK(console.json()["scenarios"].Size() == 2);
    CHECK(contains(console.err(), "folder"));
    CHECK(contains(console.err(), "link"));
    std::filesystem::create_directories(console.path("empty"));
    CHECK(console.run({"check", console.path("empty").string()}) == 3);
}

TEST_CASE("a scenario may be named by its id, its folder, its library or its file", "[cli]") {
    Console console;
    REQUIRE(console.run({"check", "full"}) == 0);
    const auto by_id = console.out();
    for (const std::string path :
         {"scenarios/full", "scenarios/full/", "scenarios", "scenarios/full/scenario.yaml"}) {
        INFO(path);
        REQUIRE(console.run({"check", console.path(path).string()}) == 0);
        CHECK(replaced(console.out(), "full//", "full/") == by_id);
    }
}

TEST_CASE("a check says when it could not look at everything", "[cli]") {
    Console console;
    console.run({"check", "full", "--max-states", "5"});
    CHECK(contains(console.out(), "not exhaustive"));
    console.run({"check", "full", "--max-states", "5", "--format", "json"});
    CHECK_FALSE(console.json()["scenarios"][0]["variants"][0]["exhaustive"].GetBool());
}

TEST_CASE("a check by another rubric has other figures", "[cli]") {
    Console console;
    const auto best = [&](const Words& more) {
        Words arguments{"check", "full", "--format", "json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        REQUIRE(console.run(arguments) != 3);
        return console.json()["scenarios"][0]["variants"][0]["best"].GetInt64();
    };
    const auto text = replaced(tests::file_text("tests/support/rubric.yaml"), "{empathy: 2, anger: -1}",
                               "{empathy: 20, anger: -1}");
    const auto file = console.folder().write("ours.yaml", text);
    CHECK(best({"--rubric", file.string()}) > best({}));
    CHECK(console.run({"check", "full", "--rubric", console.path("nowhere.yaml").string()}) == 3);
    console.folder().write("broken.yaml", "");
    CHECK(console.run({"check", "full", "--rubric", console.path("broken.yaml").string()}) == 1);
    CHECK(contains(console.err(), "broken.yaml"));
}

TEST_CASE("two checks of the same files are equal byte by byte", "[cli]") {
    Console console;
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    const auto first = console.out();
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    CHECK(console.out() == first);
}
