// At every question of a conversation: say it again, the handbook, leave; and a slip of the pen is told.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto whole = "0\ncalm_down\ncheck\noptions\n";

int play(Console& console, const std::string& typed, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"play", "full", "--seed", "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return console.run(arguments, typed);
}

std::string value(const Console& console, const std::string& query) {
    return tests::Database(console.store()).value(query);
}

} // namespace

TEST_CASE("while an assessment is left unfinished its conversation is neither practised nor looked back on",
          "[cli]") {
    Console console;
    REQUIRE(play(console, std::string(whole) + "q\n", {"--mode", "practice"}) == 0);
    const auto practised = value(console, "select id from attempt");
    const std::vector<std::vector<std::string>> looks{{"attempts", "show", practised},
                                                      {"attempts", "show", practised, "--format", "html"},
                                                      {"play", "--from", practised, "--decision", "1"}};
    REQUIRE(play(console, "0\nq\n", {"--mode", "assessment"}) == 0);
    for (const std::string mode : {"practice", "guided"}) {
        CHECK(play(console, "n\n", {"--mode", mode}) == 2);
        CHECK(contains(console.err(), "You have left an assessment of this conversation unfinished"));
    }
    for (const auto& look : looks) {
        CHECK(console.run(look) == 2);
        CHECK(console.out().empty());
    }
    REQUIRE(play(console, "d\nq\n", {"--mode", "practice"}) == 0);
    for (const auto& look : looks) CHECK(console.run(look) == 0);
}

TEST_CASE("q at the feeling or the goal leaves, and is no goal, and neither are r and ?", "[cli]") {
    Console console;
    REQUIRE(play(console, std::string(whole) + "q\n1\n") == 0);
    CHECK_FALSE(contains(console.err(), "One goal"));
    CHECK_FALSE(contains(console.err(), "What now?"));
    REQUIRE(play(console, std::string(whole) + "r\n? listening\n3\nr\n?\nq\n") == 0);
    CHECK(contains(console.err(), "Empathy, helps\n"));
    CHECK_FALSE(contains(console.err(), "What now?"));
    CHECK(value(console, "select feeling || '|' || words || '|' || goal from reflection") == "tense||");
    REQUIRE(play(console, "q\n") == 0);
    CHECK_FALSE(contains(console.out(), "Your goal from the last time"));
}

TEST_CASE("after the debrief a slip of the pen is told, and q ends", "[cli]") {
    Console console;
    REQUIRE(play(console, std::string(whole) + "\n\nd 99\nr\n? listening\nq\n") == 0);
    CHECK(contains(console.err(), "“d 99” cannot be done here. Type 1 or 2, or d and a number from 1 to 3"));
    CHECK(contains(console.err(), "Empathy, helps\n"));
    CHECK(console.attempts().size() == 1);
}

TEST_CASE("a conversation that was left goes on, stays, or is discarded, as one says in any way", "[cli]") {
    Console console(Language::es);
    REQUIRE(play(console, "0\nlisten\nq\n") == 0);
    REQUIRE(play(console, "\nzeppelin\nr\n? escucha\nSí\nq\n") == 0);
    CHECK(contains(console.err(), "Escribe s, n o d.\n"));
    CHECK(contains(console.err(), "Empatía, ayuda\n"));
    CHECK_FALSE(contains(console.err(), "Z, tras"));
    CHECK(console.attempts().size() == 1);
    REQUIRE(play(console, "q\n") == 0);
    REQUIRE(play(console, "S\nq\n") == 0);
    CHECK(console.attempts().size() == 1);
    REQUIRE(play(console, "N\n0\nlisten\nq\n") == 0);
    CHECK(console.attempts().size() == 2);
    REQUIRE(play(console, "d\nd\nq\n") == 0);
    CHECK(console.attempts().empty());
}

TEST_CASE("during an assessment that was left the handbook stays closed", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nlisten\nq\n", {"--mode", "assessment"}) == 0);
    REQUIRE(play(console, "? listening\nq\n") == 0);
    CHECK(contains(console.err(), "The handbook is closed during an assessment.\n"));
    CHECK_FALSE(contains(console.err(), "helps"));
}

TEST_CASE("the handbook beside a conversation opens at its parts, and each part lists what is in it",
          "[cli]") {
    Console console(Language::es);
    REQUIRE(play(console, "?\n? calma\nq\n") == 0);
    CHECK(contains(console.err(), "El manual tiene tres partes:\n  Empatía: "));
    CHECK(contains(console.err(), "Lee una parte con «?» y su nombre; busca con «?» y una palabra.\n"));
    CHECK(contains(console.err(), "Calma\nUno de los tres principios\n"));
    CHECK(contains(console.err(), "Lo que perjudica:\n"));
    CHECK_FALSE(contains(console.err(), "Escucha activa")); // that is empathy
}

TEST_CASE("a slip of the pen at the papers is told by their titles, without those that were read", "[cli]") {
    Console console;
    console.write_scenario("full", tests::replaced(tests::good_scenario_text(), "reads: 1", "reads: 2"));
    REQUIRE(play(console, "1\n9\nq\n") == 0);
    CHECK(contains(console.err(), "“9” cannot be read here. At most 2 may be read, each once. There are: 2 "
                                  "Contract.\n"));
}

TEST_CASE("guided: the meters are told before the first decision", "[cli]") {
    Console console;
    REQUIRE(play(console, "0\nq\n", {"--mode", "guided"}) == 0);
    CHECK(contains(console.out(), "  Anger: 6 of 10.\n  Trust: 3 of 10.\n"));
}

TEST_CASE("why a conversation with enough points was not passed is told", "[cli]") {
    Console console;
    console.write_scenario("missed_delivery", tests::file_text("scenarios/missed_delivery/scenario.yaml") +
                                                  "\npass: {overall: 1, each: 100}\n");
    std::string typed = "0\n";
    for (int i = 0; i < 40; ++i) typed += "1\n";
    REQUIRE(console.run({"play", "missed_delivery", "--seed", "0", "--rubric",
                         std::string(APLOMO_SOURCE_DIR) + "/assets/rubric.yaml"},
                        typed) == 0);
    CHECK(contains(console.out(), "; below 100 it is not passed\n"));
}
