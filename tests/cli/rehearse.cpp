// `aplomo rehearse`: the talks beside scenarios are played.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

#include <filesystem>

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

/// A talk of the full scenario with no more than its choices and its ending.
std::string talk_to(const std::string& ending) {
    std::string text = "choose: listen\nchoose: check\nchoose: options\nending: ";
    return text.append(ending).append("\n");
}

std::filesystem::path write_talk(const Console& console, const std::string& name, const std::string& text,
                                 const std::string& scenario = "full") {
    return console.folder().write("scenarios/" + scenario + "/" + name + ".talk", text);
}

} // namespace

TEST_CASE("a talk that holds is told in a line", "[cli]") {
    Console console;
    const auto file = write_talk(console, "short", talk_to("won_back"));
    REQUIRE(console.run({"rehearse", "full"}) == 0);
    CHECK(contains(console.out(), file.string() + ": holds: 3 decisions, won_back (resolved), "));
    CHECK(contains(console.out(), " of 100\n"));
    CHECK(console.err().empty());
}

TEST_CASE("a talk that does not hold is shown at its line, in the terminal's language", "[cli]") {
    for (const auto language : {Language::en, Language::es}) {
        Console console(language);
        const auto file = write_talk(console, "short", talk_to("half_way"));
        REQUIRE(console.run({"rehearse", "full"}) == 1);
        CHECK(contains(console.out(), file.string() + ":4:1: error E097 [talk-ending-differs]: "));
        CHECK(contains(console.out(), " 4 | ending: half_way\n   | ^\n"));
        CHECK(contains(console.out(),
                       language == Language::en ? ": 1 thing does not hold\n" : ": 1 cosa no se cumple\n"));
        CHECK(contains(console.out(), language == Language::en
                                          ? "The conversation ends here in `won_back (resolved)`"
                                          : "La conversación termina aquí"));
    }
}

TEST_CASE("all talks of all scenarios are played, whatever the path names", "[cli]") {
    Console console;
    console.write_scenario("other", tests::replaced(tests::good_scenario_text(), "id: full", "id: other"));
    const auto good = write_talk(console, "good", talk_to("won_back"));
    const auto bad = write_talk(console, "bad", talk_to("gives_up"));
    const auto other = write_talk(console, "good", talk_to("won_back"), "other");
    const auto folder = console.path("scenarios").string();
    CHECK(console.run({"rehearse", folder}) == 1);
    for (const auto& file : {good, bad, other}) CHECK(contains(console.out(), file.string()));
    CHECK(console.run({"rehearse", folder + "/full/scenario.yaml"}) == 1);
    CHECK_FALSE(contains(console.out(), other.string()));
    CHECK(console.run({"rehearse", good.string(), other.string()}) == 0);
    CHECK_FALSE(contains(console.out(), bad.string()));
    CHECK(console.run({"rehearse", "full", good.string(), "full"}) == 1);
    CHECK(console.out().find(good.string()) == console.out().rfind(good.string()));
}

TEST_CASE("a scenario without talks says how to write one", "[cli]") {
    Console console;
    CHECK(console.run({"rehearse", "full"}) == 0);
    CHECK(console.out().empty());
    CHECK(contains(console.err(), "`aplomo play --record` writes one"));
}

TEST_CASE("a scenario with errors fails its talks and shows the errors", "[cli]") {
    Console console;
    console.write_scenario("full", tests::replaced(tests::good_scenario_text(), "to: story", "to: storys"));
    write_talk(console, "good", talk_to("won_back"));
    CHECK(console.run({"rehearse", "full"}) == 1);
    CHECK(contains(console.out(), "error E014 [turn-unknown]"));
}

TEST_CASE("what cannot be opened is told, and the others are played", "[cli]") {
    Console console;
    const auto good = write_talk(console, "good", talk_to("won_back"));
    const auto folder = console.path("scenarios/full").string();
    CHECK(console.run({"rehearse", "nowhere", folder + "/none.talk", good.string()}) == 3);
    CHECK(contains(console.err(), "nowhere: there is no scenario there"));
    CHECK(contains(console.err(), "none.talk: "));
    CHECK(contains(console.out(), good.string() + ": holds"));
    CHECK(console.run({"rehearse", console.folder().write("lost.talk", talk_to("won_back")).string()}) == 3);
    CHECK(contains(console.err(), "scenario.yaml: "));
    CHECK(console.run({"rehearse"}) == 2);
}

TEST_CASE("every fault of a talk is told at once, unknown names among the malformed lines", "[cli]") {
    Console console;
    write_talk(console, "bad", "variante: marta\nturn: openin\ncost: 1.5\n" + talk_to("won"));
    CHECK(console.run({"rehearse", "full"}) == 1);
    for (const std::string part :
         {":1:1: error E021 [key-unknown]", ":2:7: error E090 [talk-id-unknown]",
          ":3:7: error E094 [talk-number-malformed]", ":7:9: error E090 [talk-id-unknown]",
          "Did you mean `variant`?", "Did you mean `opening`?"}) {
        INFO(part << "\n" << console.out());
        CHECK(contains(console.out(), part));
    }
}

TEST_CASE("what came of the talks is printed for programs, key by key", "[cli]") {
    Console console;
    write_talk(console, "bad", talk_to("half_way"));
    const auto good = write_talk(console, "good", "variant: julia\nread: history\n" + talk_to("won_back"));
    REQUIRE(console.run({"rehearse", "full", "--format", "json"}) == 1);
    const auto printed = console.json();
    const auto& scenario = printed["scenarios"][0];
    CHECK(scenario["id"].GetString() == std::string("full"));
    CHECK(scenario["findings"].Empty());
    const auto& bad_talk = scenario["talks"][0];
    CHECK_FALSE(bad_talk["holds"].GetBool());
    CHECK(bad_talk["findings"][0]["code"].GetString() == std::string("E097"));
    CHECK(bad_talk["findings"][0]["line"].GetInt() == 4);
    const auto& good_talk = scenario["talks"][1];
    CHECK(good_talk["file"].GetString() == good.string());
    CHECK(good_talk["variant"].GetString() == std::string("julia"));
    CHECK(good_talk["holds"].GetBool());
    CHECK(good_talk["decisions"].GetInt() == 3);
    CHECK(good_talk["ending"].GetString() == std::string("won_back"));
    CHECK(good_talk["outcome"].GetString() == std::string("resolved"));
    CHECK(good_talk["overall"].GetDouble() > 50);
    CHECK(good_talk["findings"].Empty());
}
