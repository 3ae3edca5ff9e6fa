// What the terminal tells before a conversation: as much as the window's home.
#include "attempts/database.hpp"
#include "cli/console.hpp"
#include "company/assignments.hpp"
#include "company/people.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto good_run = "1\n1\n1\n1\n";

/// Marga gives Nadia, who sits at this console, something to do.
void give(Console& console, const std::string& scenario, const std::string& until,
          attempts::Mode mode = attempts::Mode::assessment) {
    const auto database = attempts::Database::open("sqlite:" + console.store().string());
    company::give(
        *database,
        {"g" + scenario, "", "Nadia", mode, 80, until, "Marga", "2020-01-01T08:00:00Z", {scenario}});
}

/// So many scenarios beside the first, at the level of their number.
void write_more(const Console& console, int count) {
    for (int i = 1; i <= count; ++i) {
        const auto id = "more_" + std::to_string(i);
        auto text = tests::replaced(tests::good_scenario_text(), "id: full", "id: " + id);
        const auto title = "Conversation " + std::to_string(i);
        text = tests::replaced(text, "{es: El envío que nunca llegó, en: The delivery that never came}",
                               "{es: " + title + ", en: " + title + "}");
        console.write_scenario(id, tests::replaced(text, "level: 2", "level: 3"));
    }
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

TEST_CASE("what somebody gave is told at the start, comes first when it is due, and in the briefing",
          "[cli]") {
    Console console(Language::es);
    write_more(console, 1);
    give(console, "more_1", "2020-01-10");
    give(console, "gone", "");
    REQUIRE(console.run({"play"}, "2\nq\n") == 0);
    CHECK(contains(console.err(), "Lo que te han encargado:\n  El 2, Conversation 1. Encargo de Marga, "));
    CHECK(contains(console.err(), " días de retraso, desde el 10 ene: Evaluación, con 80 puntos o más.\n"));
    CHECK(contains(console.err(),
                   "  gone. Encargo de Marga: Evaluación, con 80 puntos o más. No está en este "
                   "ordenador. Sin su archivo no se puede empezar: pídeselo a Marga.\n"));
    CHECK(contains(console.err(), "Para ti ahora: el 2, Conversation 1. Encargo de Marga, "));
    CHECK(contains(console.out(), "Evaluación. Sin ayuda y sin vuelta atrás; se guarda tal cual.\nEncargo de "
                                  "Marga, "));
    CHECK_FALSE(contains(console.err(), "¿Cómo la quieres hacer?"));
}

TEST_CASE("what was given begins in its mode, and in another it is told that it does not count", "[cli]") {
    Console console;
    give(console, "full", "");
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "0\nlisten\nq\n") == 0);
    CHECK(contains(console.out(), "Assessment. No help, no way back; it’s kept as it stands.\n"
                                  "Assigned by Marga: Assessment, at least 80 points.\n"));
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "d\nd\nq\n") == 0);
    REQUIRE(console.run({"play", "full", "--seed", "0", "--mode", "practice"}, "0\nq\n") == 0);
    CHECK(contains(console.out(),
                   "Practice. This isn’t how it was assigned to you, so it won’t count towards that.\n"));
}

TEST_CASE("what was given and is done says so", "[cli]") {
    Console console;
    give(console, "full", "", attempts::Mode::practice);
    tests::Database(console.store()).run("update assignment set mark = 0");
    REQUIRE(console.run({"play", "full", "--seed", "0"}, good_run) == 0);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "Assigned by Marga: Practice; a pass is enough. Done.\n"));
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "q\n") == 0);
    CHECK_FALSE(contains(console.out(), "Assigned by"));
}

TEST_CASE("what another person was given is not told", "[cli]") {
    Console console;
    give(console, "full", "");
    REQUIRE(console.run({"play", "--person", "Omar"}, "q\n") == 0);
    CHECK_FALSE(contains(console.err(), "Marga"));
}

TEST_CASE("the goal of the settings and how far today, and what was left, are told at the start", "[cli]") {
    Console console;
    console.write_settings("daily_goal = 2\n");
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "Today’s goal: 0 of 2. 2 conversations left.\n"));
    CHECK_FALSE(contains(console.err(), "What you left half-way"));
    REQUIRE(console.run({"play", "full", "--seed", "0"}, good_run) == 0);
    REQUIRE(console.run({"play", "full", "--mode", "guided"}, "0\n1\nq\n") == 0);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "Today’s goal: 1 of 2. 1 conversation left.\n"));
    CHECK(contains(console.err(),
                   "What you left half-way:\n  Number 1, The delivery that never came. Guided, of "));
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "n\n" + std::string(good_run)) == 0);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "Today’s goal: 2 of 2. Done for today.\n"));
    console.write_settings("daily_goal = 0\n");
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK_FALSE(contains(console.err(), "goal"));
}

TEST_CASE("what was only done guided says so, and no score is told from it", "[cli]") {
    Console console;
    REQUIRE(console.run({"play", "full", "--seed", "0", "--mode", "guided"}, good_run) == 0);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "  Only guided so far, no score. Due in 6 days.\n"));
    REQUIRE(console.run({"play", "full", "--seed", "0"}, good_run) == 0);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(contains(console.err(), "  Best "));
    CHECK_FALSE(contains(console.err(), "Only guided"));
}

TEST_CASE("a long library is told five at a time", "[cli]") {
    Console console;
    write_more(console, 6);
    REQUIRE(console.run({"play"}, "q\n") == 0);
    CHECK(times(console.err(), "  Not tried yet.\n") == 5);
    CHECK(contains(console.err(), "Conversations 1 to 5 of 7; what matters most now comes first."));
    CHECK(contains(console.err(), "m: more; "));
    REQUIRE(console.run({"play"}, "m\nr\nm\nq\n") == 0);
    CHECK(times(console.err(), "Conversations 6 to 7 of 7") == 2);
    CHECK(contains(console.err(), "That was all of them.\n"));
    CHECK(times(console.err(), "m: more; ") == 1);
}

TEST_CASE("a conversation is chosen by words of its title, and a slip of the pen is asked again", "[cli]") {
    Console console;
    write_more(console, 2);
    REQUIRE(console.run({"play"}, "99\nzeppelin\nconversation\nnever CAME\n\nq\n") == 0);
    CHECK(contains(console.err(), "“99” is no conversation here. Type a number from 1 to 3"));
    CHECK(contains(console.err(), "“zeppelin” is no conversation here."));
    CHECK(contains(console.err(), "Several have that; type the number of one:\n  2 Conversation 1\n  3 "
                                  "Conversation 2\n"));
    CHECK(contains(console.out(), "The delivery that never came\n"));
}

TEST_CASE("from the library one says how one wants to do it", "[cli]") {
    Console console;
    REQUIRE(console.run({"play"}, "1\n7\n? listening\n1\n0\nq\n") == 0);
    CHECK(contains(console.err(),
                   "  1 Guided. A coach comments on each decision, and you can take it back.\n"));
    CHECK(contains(console.err(), "Type 1, 2 or 3.\n"));
    CHECK(contains(console.err(), "Empathy, helps\n"));
    CHECK(contains(console.out(), "Your coach") == false);
    CHECK(contains(console.out(), "Now notice: "));
    Console leaving;
    REQUIRE(leaving.run({"play"}, "1\nq\n") == 0);
    CHECK(leaving.attempts().empty());
}

TEST_CASE("of a folder with several scenarios one is chosen", "[cli]") {
    Console console;
    write_more(console, 1);
    REQUIRE(console.run({"play", console.path("scenarios").string()}, "2\n\n0\nq\n") == 0);
    CHECK(contains(console.out(), "Conversation 1\n"));
}
