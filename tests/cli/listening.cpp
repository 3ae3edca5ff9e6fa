// `aplomo play` for who listens instead of looking: what the window shows besides the words is told.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

int play(Console& console, const std::string& typed, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"play", "full", "--seed", "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return console.run(arguments, typed);
}

} // namespace

TEST_CASE("voice, face, channel and patience are told in every mode", "[cli]") {
    for (const std::string mode : {"guided", "practice", "assessment"}) {
        INFO(mode);
        Console console;
        REQUIRE(play(console, "0\nlisten\nq\n", {"--mode", mode}) == 0);
        CHECK(contains(console.out(),
                       "\nIncoming call.\n\n"
                       "(The telephone rings. Speaks fast, with a raised voice. Background noise.)\n"
                       "(In the face: exasperation, mistrust.)\n"
                       "Marta Ibáñez: Nobody came for PX-2291.\n"
                       "Patience: 8 decisions left.\n"));
        CHECK(contains(console.out(), "\nContinues in the chat.\n\n(A message arrives.)\n"));
        CHECK(contains(console.out(), "Patience: 7 decisions left.\n"));
    }
}

TEST_CASE("a furious customer shouts, in Spanish too", "[cli]") {
    Console console(Language::es);
    console.write_scenario("full", tests::replaced(tests::good_scenario_text(), "anger: {start: 6, max: 10}",
                                                   "anger: {start: 9, max: 10}"));
    REQUIRE(play(console, "0\nq\n") == 0);
    CHECK(contains(console.out(),
                   "(Suena el teléfono. Grita. Ruido de fondo.)\n(En la cara: furia, desconfianza.)\n"));
}

TEST_CASE("at the end of a call it is told that it is hung up", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nlisten\ncheck\noptions\n") == 0);
    CHECK(contains(console.out(), ".\n(Hangs up.)\n"));
}

TEST_CASE("the coach names principle and technique, and every meter before and after", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\ncalm_down\nq\n", {"--mode", "guided"}) == 0);
    CHECK(contains(console.out(), "Your coach: It makes people angrier.\n"));
    CHECK(contains(console.out(), "  Calm: “Calm down” (harms)\n"));
    CHECK(contains(console.out(), "  Anger: before 6, now "));
    CHECK(contains(console.out(), "Now notice: What do you still not know, and who can tell you?\n"));
}

TEST_CASE("r says again what was said, and ? opens the handbook without this scenario", "[cli]") {
    Console console;
    REQUIRE(play(console, "r\n? listening\n0\nr\n?\n?zeppelin\nlisten\nq\n") == 0);
    const auto first = console.err().find("1 History");
    CHECK(console.err().find("1 History", first + 1) != std::string::npos);
    CHECK(contains(console.err(), "Empathy, helps\n"));
    CHECK(contains(console.err(), "No conversation in the library shows it."));
    CHECK(contains(console.err(), "The handbook has three parts:"));
    CHECK(contains(console.err(), "Nothing in the handbook has “zeppelin”."));
    const auto said = console.out().find("Nobody came for PX-2291.");
    CHECK(console.out().find("Nobody came for PX-2291.", said + 1) != std::string::npos);
}

TEST_CASE("during an assessment the handbook is closed", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\n? listening\nlisten\nq\n", {"--mode", "assessment"}) == 0);
    CHECK(contains(console.err(), "The handbook is closed during an assessment.\n"));
    CHECK_FALSE(contains(console.err(), "helps"));
}

TEST_CASE("where own words come first, r and ? are no words of one's own", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nr\n? listening\nPlease go on.\nlisten\nq\n", {"--say-first"}) == 0);
    CHECK(contains(console.err(), "Empathy, helps\n"));
    CHECK(contains(console.err(), "1 Go on. I am listening."));
}

TEST_CASE("papers are read one after the other, as long as there is time", "[cli]") {
    Console console;
    console.write_scenario("full", tests::replaced(tests::good_scenario_text(), "reads: 1", "reads: 2"));
    REQUIRE(play(console, "2\n2\n1\nq\n") == 0);
    CHECK(contains(console.err(), "there is time to read 2 of 2."));
    CHECK(contains(console.err(), "Time for 1 more."));
    CHECK(contains(console.err(), "“2” cannot be read here."));
    CHECK(contains(console.err(), "No time for another."));
    CHECK(console.out().find("Customer since 2019.") < console.out().find("Nobody came yesterday."));
}

TEST_CASE("who leaves before reading leaves nothing behind", "[cli]") {
    Console console;
    REQUIRE(play(console, "q\n") == 0);
    CHECK(console.attempts().empty());
}

TEST_CASE("a goal set after another scenario is recalled where this one has none", "[cli]") {
    Console console;
    console.write_scenario("twin", tests::replaced(tests::good_scenario_text(), "id: full", "id: twin"));
    REQUIRE(play(console, "1\n1\n1\n1\n\nAsk, and then wait\n") == 0);
    REQUIRE(console.run({"play", "twin", "--seed", "0"}, "0\nq\n") == 0);
    CHECK(contains(console.out(), "Your goal from the last time: Ask, and then wait\n"));
}

TEST_CASE("the debrief tells the survey, the principle and the mood of every decision in words", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\ncalm_down\ncheck\noptions\n") == 0);
    CHECK(contains(console.out(), "Survey: "));
    CHECK(contains(console.out(), "      Principle: "));
    CHECK(contains(console.out(), "      Anger: before 6 (exasperation), after "));
    CHECK(contains(console.out(), "      Trust "));
}

TEST_CASE("what the hardest decision felt like is asked, kept and never scored", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\ncalm_down\ncheck\noptions\n3 I had no idea\n1\n") == 0);
    CHECK(contains(console.err(), "The hardest moment: decision "));
    CHECK(contains(console.err(), "3 Tension"));
    CHECK(tests::Database(console.store()).value("select feeling || '|' || words from reflection") ==
          "tense|I had no idea");
}

TEST_CASE("after the debrief one tries again from a decision, or another version", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\ncalm_down\ncheck\noptions\n\n\nd 2\ncheck\noptions\n\n\n2\n0\nq\n") == 0);
    CHECK(contains(console.err(), "1 Try again from "));
    CHECK(contains(console.err(), "2 Try another version"));
    CHECK(console.attempts().size() == 3);
    tests::Database kept(console.store());
    CHECK(kept.value("select count(*) from attempt where retry_of <> '' and replayed = 1") == "1");
    CHECK(kept.value("select count(distinct variant) from attempt") == "2");
    CHECK(console.run({"attempts", "verify"}) == 0);
}

TEST_CASE("a finished attempt is tried again by its id and the number of a decision", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\ncalm_down\ncheck\noptions\n") == 0);
    const auto id = console.attempts().front();
    REQUIRE(console.run({"play", "--from", id, "--decision", "2"}, "check\noptions\n") == 0);
    CHECK(contains(console.out(), "Three days"));
    CHECK(console.run({"play", "--from", id, "--decision", "9"}) == 2);
    CHECK(contains(console.err(), "has 3 decisions"));
    CHECK(console.run({"play", "--from", id, "--decision", "1", "--person", "Omar"}) == 2);
    CHECK(contains(console.err(), "is no finished attempt of yours"));
}

TEST_CASE("the library is listed with all that a card shows, and what comes next", "[cli]") {
    Console console;
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "1 The delivery that never came (full)\n"
                                  "  Marta Ibáñez or Julia Sanz. Phone.\n"
                                  "  Level 2 of 5, 8 min.\n"
                                  "  Trains: "));
    CHECK(contains(console.err(), "  Not tried yet.\n"));
    CHECK(contains(console.err(), "For you now: number 1, The delivery that never came. You have not tried "
                                  "it yet. Level 2 of 5.\n"));
    REQUIRE(play(console, "0\ncalm_down\ncheck\noptions\n") == 0);
    REQUIRE(console.run({"play"}, "r\n?\nq\n") == 0);
    CHECK(contains(console.err(), "  Best "));
    CHECK(contains(console.err(), "What harms:"));
    CHECK(console.attempts().size() == 1);
}
