// Who practises at the terminal and in which language: as the settings say that the window keeps.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

std::string last_person(const Console& console) {
    return tests::Database(console.store()).value("select person from attempt order by rowid desc limit 1");
}

} // namespace

TEST_CASE("the terminal speaks the settings' language and keeps attempts under the settings' name", "[cli]") {
    Console console;
    console.write_settings("language = es\nname = Lucía\n");
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "0\nlisten\nq\n") == 0);
    CHECK(contains(console.out(), "Nadie pasó"));
    CHECK(contains(console.err(), "Queda guardada"));
    CHECK(last_person(console) == "Lucía");
    REQUIRE(console.run({"handbook", "2"}) == 0);
    CHECK(contains(console.out(), "Escucha activa"));
}

TEST_CASE("what the command line asks for comes before the settings", "[cli]") {
    Console console;
    console.write_settings("language = es\nname = Lucía\n");
    REQUIRE(console.run({"play", "full", "--seed", "0", "--lang", "en", "--person", "Omar"},
                        "0\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "It is kept"));
    CHECK(last_person(console) == "Omar");
}

TEST_CASE("settings that make no sense are told, and the rest holds", "[cli]") {
    Console console;
    console.write_settings("language = es\nnonsense\nsay_it_first = yes\n");
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "0\nSiga.\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "No se entiende la línea 2 de "));
    CHECK(contains(console.err(), "¿Qué dirías tú?"));
    CHECK(last_person(console) == "Nadia");
}

TEST_CASE("the first start at a terminal asks language and name once, and tells what is kept and who sees it",
          "[cli]") {
    Console console;
    console.sit_down();
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "9\n1\nLucía\n0\nlisten\nq\n") == 0);
    CHECK(contains(console.err(), "Te damos la bienvenida a Aplomo"));
    CHECK(contains(console.err(), "Se queda en este ordenador"));
    CHECK(contains(console.err(), console.store().string()));
    CHECK(contains(console.err(), console.settings().string()));
    CHECK(contains(console.out(), "Nadie pasó"));
    CHECK(last_person(console) == "Lucía");
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "n\n0\nq\n") == 0);
    CHECK_FALSE(contains(console.err(), "Te damos la bienvenida"));
    CHECK(last_person(console) == "Lucía");
}

TEST_CASE("an empty answer to the first questions takes what is proposed", "[cli]") {
    Console console;
    console.sit_down();
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "\n\n0\nq\n") == 0);
    CHECK(contains(console.err(), "Name (Enter: Nadia): "));
    CHECK(last_person(console) == "Nadia");
    CHECK(std::filesystem::exists(console.settings()));
}

TEST_CASE("nobody is asked at the first start through a pipe, by a script or for JSON", "[cli]") {
    Console console;
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "0\nq\n") == 0);
    console.sit_down();
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n") == 0);
    REQUIRE(console.run({"play", "full", "--format", "json"}, "n\n0\nq\n") == 0);
    CHECK_FALSE(std::filesystem::exists(console.settings()));
}
