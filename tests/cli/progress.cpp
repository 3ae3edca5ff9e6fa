// `aplomo progress`: what the window's progress tells of oneself, in the terminal.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

void play(Console& console, const std::string& script) { REQUIRE(console.play_script(script) == 0); }

constexpr auto passing = "read: history\nlisten\ncheck\noptions\n";

} // namespace

TEST_CASE("who has finished nothing is told how to begin", "[cli]") {
    Console console(Language::es);
    REQUIRE(console.run({"progress"}) == 0);
    CHECK(console.out() == "Conversaciones terminadas: 0.\nEmpieza con: aplomo play\n");
    CHECK(console.run({"progress", "--store", "none"}) == 2);
}

TEST_CASE("scores, techniques, stumbles and what is due are told of oneself alone", "[cli]") {
    Console console;
    play(console, passing);
    play(console, passing);
    REQUIRE(console.run({"progress"}) == 0);
    CHECK(contains(console.out(), "Conversations finished: 2.\n\nScores, from 0 to 100:\n"
                                  "  The delivery that never came: the first "));
    CHECK(contains(console.out(), ", 2 attempts.\n"));
    CHECK(contains(console.out(), "Techniques: how often used, when they were best:\n"));
    CHECK(contains(console.out(), "  Active listening: 2 of 2; the truth lies between 34 and 100 %.\n"));
    CHECK(contains(console.out(), "Stumbles, of the times that they were at hand:\n"));
    CHECK(contains(console.out(), "To go over again:\n  The delivery that never came. Due in 6 days.\n"));
    REQUIRE(console.run({"progress", "--person", "Omar", "--lang", "es"}) == 0);
    CHECK(contains(console.out(), "Conversaciones terminadas: 0.\n"));
}

TEST_CASE("progress is counted from the decisions and not from what an attempt claims", "[cli]") {
    Console console;
    play(console, passing);
    REQUIRE(console.run({"progress"}) == 0);
    const auto before = console.out();
    tests::Database(console.store()).run("update score set part = 0 where axis = 'overall'");
    REQUIRE(console.run({"progress"}) == 0);
    CHECK(console.out() == before);
}
