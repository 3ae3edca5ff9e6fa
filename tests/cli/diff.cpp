// `aplomo diff`: what another text of a scenario makes of kept talks and attempts.
#include "cli/console.hpp"
#include "support/catch.hpp"

#include <filesystem>

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::replaced;

namespace {

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// A console with the new text of the scenario in the folder `fresh`, and a talk and an attempt of the old
/// one.
struct Desk {
    Console console;
    std::string store = "sqlite:" + console.store().string();
    std::string fresh = console.path("fresh").string();

    explicit Desk(const std::string& new_text) {
        std::filesystem::create_directory(fresh);
        console.folder().write("fresh/scenario.yaml", new_text);
        REQUIRE(
            console.play_script(whole_script, {"--record", console.path("scenarios/full/whole.talk").string(),
                                               "--store", store}) == 0);
    }

    int diff(std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"diff", "full", fresh, "--store", store});
        return console.run(more);
    }
};

std::string good() { return tests::good_scenario_text(); }

} // namespace

TEST_CASE("nothing differs between a scenario and itself", "[cli]") {
    Desk desk("# a note\n" + good());
    REQUIRE(desk.diff() == 0);
    CHECK(contains(desk.console.out(), "Nothing changes in play, scores or texts.\n"));
    CHECK(contains(desk.console.out(), "whole.talk: the same, won_back "));
    CHECK(contains(desk.console.out(), "Attempts: 1, 1 of them the same\n"));
}

TEST_CASE("a talk and an attempt that end elsewhere are told with the difference", "[cli]") {
    Desk desk(replaced(good(), "trust >= 5, to: won_back", "trust >= 9, to: won_back"));
    REQUIRE(desk.diff() == 0);
    const auto& out = desk.console.out();
    CHECK(contains(out, "What changes:\n  reply options: to\n"));
    CHECK(contains(out, "whole.talk: won_back "));
    CHECK(contains(out, " → half_way "));
    CHECK(contains(out, "Attempts: 1, 0 of them the same\n"));
    CHECK(contains(out, "Nadia: won_back "));
}

TEST_CASE("another score is told by how much, exactly for programs", "[cli]") {
    Desk desk(replaced(good(), "uses: [find_cause]", "uses: [find_cause]\n        points: {solution: -4}"));
    REQUIRE(desk.diff({"--format", "json"}) == 0);
    const auto printed = desk.console.json();
    CHECK(printed["changes"][0]["kind"].GetString() == std::string("changed"));
    CHECK(printed["changes"][0]["part"].GetString() == std::string("replies"));
    CHECK(printed["changes"][0]["id"].GetString() == std::string("check"));
    CHECK(printed["changes"][0]["keys"][0].GetString() == std::string("points"));
    for (const auto* kept : {&printed["talks"][0], &printed["attempts"][0]}) {
        CHECK((*kept)["verdict"].GetString() == std::string("score"));
        CHECK((*kept)["old"]["ending"].GetString() == std::string("won_back"));
        CHECK((*kept)["new"]["ending"].GetString() == std::string("won_back"));
        const auto change = (*kept)["change"].GetDouble();
        CHECK(change != 0);
        CHECK((*kept)["new"]["overall"].GetDouble() - (*kept)["old"]["overall"].GetDouble() ==
              Approx(change));
    }
    CHECK(printed["old"]["fingerprint"].GetString() !=
          std::string(printed["new"]["fingerprint"].GetString()));
}

TEST_CASE("what can no longer be played is told with the first reply that is refused", "[cli]") {
    Desk desk(replaced(good(), "id: check\n", "id: look_it_up\n"));
    REQUIRE(desk.diff() == 0);
    CHECK(contains(desk.console.out(),
                   "whole.talk: can no longer be played: after 1 decision `check` is not possible"));
    REQUIRE(desk.diff({"--format", "json"}) == 0);
    const auto printed = desk.console.json();
    CHECK(printed["attempts"][0]["verdict"].GetString() == std::string("impossible"));
    CHECK(printed["attempts"][0]["new"]["refused"].GetString() == std::string("check"));
    CHECK(printed["attempts"][0]["new"]["taken"].GetInt() == 1);
    CHECK(printed["attempts"][0]["new"]["ending"].IsNull());
    CHECK(printed["attempts"][0]["change"].IsNull());
}

TEST_CASE("talks beside either text are compared, the same one once", "[cli]") {
    Desk desk(good());
    const auto talk = desk.console.path("scenarios/full/whole.talk");
    std::filesystem::copy_file(talk, desk.fresh + "/copy.talk");
    desk.console.folder().write("fresh/short.talk",
                                "choose: listen\nchoose: check\nchoose: options\nending: won_back\n");
    REQUIRE(desk.diff({"--format", "json"}) == 0);
    const auto printed = desk.console.json();
    REQUIRE(printed["talks"].Size() == 2);
    CHECK(printed["talks"][0]["file"].GetString() == desk.fresh + "/copy.talk");
    CHECK(printed["talks"][1]["file"].GetString() == desk.fresh + "/short.talk");
}

TEST_CASE("attempts are compared only where a store is named, and it is left as it was", "[cli]") {
    Desk desk(good());
    REQUIRE(desk.console.run({"diff", "full", desk.fresh}) == 0);
    CHECK_FALSE(contains(desk.console.out(), "Attempts"));
    const auto missing = desk.console.path("missing.db");
    CHECK(desk.console.run({"diff", "full", desk.fresh, "--store", "sqlite:" + missing.string()}) == 3);
    CHECK(contains(desk.console.err(), "there are no such records"));
    CHECK_FALSE(std::filesystem::exists(missing));
    const auto before = desk.console.row(desk.console.attempts().front());
    REQUIRE(desk.diff() == 0);
    CHECK(desk.console.row(desk.console.attempts().front()) == before);
}

TEST_CASE("an attempt that was left on the way is the same while it can be played", "[cli]") {
    Desk desk(good());
    REQUIRE(desk.console.run({"play", "full", "--seed", "0"}, "1\nlisten\nq\n") == 0);
    REQUIRE(desk.diff({"--format", "json"}) == 0);
    const auto printed = desk.console.json();
    REQUIRE(printed["attempts"].Size() == 2);
    CHECK(printed["attempts"][0]["verdict"].GetString() == std::string("same"));
    CHECK(printed["attempts"][0]["new"]["ending"].IsNull());
}

TEST_CASE("errors of either text, and of a talk, are told", "[cli]") {
    Desk desk(replaced(good(), "to: story", "to: storys"));
    CHECK(desk.diff() == 1);
    CHECK(contains(desk.console.err(), "error E014 [turn-unknown]"));
    Desk other(good());
    other.console.folder().write("fresh/bad.talk", "choos: listen\n");
    CHECK(other.diff() == 1);
    CHECK(contains(other.console.err(), "bad.talk:1:1: error E021 [key-unknown]"));
    CHECK(contains(other.console.out(), "whole.talk: the same"));
    CHECK(other.console.run({"diff", "full", "nowhere"}) == 3);
    CHECK(other.console.run({"diff", "full"}) == 2);
}
