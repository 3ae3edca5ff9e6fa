// `aplomo handbook`, and the handbook at every question of `aplomo play`.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

TEST_CASE("the handbook lists what helps and what harms by principle", "[cli]") {
    Console console;
    REQUIRE(console.run({"handbook"}) == 0);
    const auto& list = console.out();
    CHECK(list.find("\nEmpathy\nWhat helps:\n  1 Do your homework\n  2 Active listening\n") !=
          std::string::npos);
    CHECK(list.find("Empathy\n") < list.find("Calm\n"));
    CHECK(list.find("Calm\n") < list.find("What harms:\n", list.find("Calm\n")));
    CHECK(contains(list, "To read an entry: aplomo handbook and its number or its name."));
    CHECK_FALSE(std::filesystem::exists(console.store()));
}

TEST_CASE("an entry of the handbook is read with a moment that shows it", "[cli]") {
    Console console;
    REQUIRE(console.run({"handbook", "active", "listening"}) == 0);
    CHECK(console.out() == "Active listening\n"
                           "Empathy, helps\n"
                           "Let them finish.\n"
                           "“Go on, I'm listening.”\n"
                           "Marta Ibáñez, in “The delivery that never came”:\n"
                           "  “Nobody came for PX-2291.”\n"
                           "This is how it sounds:\n"
                           "  “Go on. I am listening.”\n"
                           "The opposite, and tempting:\n"
                           "  “Calm down.”\n");
    const auto read = console.out();
    REQUIRE(console.run({"handbook", "2"}) == 0);
    CHECK(console.out() == read);
    REQUIRE(console.run({"handbook", "ACTIVE LISTENING", "--lang", "en"}) == 0);
    CHECK(console.out() == read);
}

TEST_CASE("a pitfall is read with what would have been better", "[cli]") {
    Console console(Language::es);
    REQUIRE(console.run({"handbook", "order_calm"}) == 0);
    CHECK(contains(console.out(), "Calma, perjudica\n"));
    CHECK(contains(console.out(), "Así suena:\n  «Cálmese.»\nMejor ahí:\n"));
}

TEST_CASE("what the handbook finds several times it lists, the exact name first", "[cli]") {
    Console console;
    REQUIRE(console.run({"handbook", "a"}) == 0);
    CHECK(contains(console.out(), " entries have these words:\n"));
    CHECK(contains(console.out(), "  2 Active listening\n"));
    REQUIRE(console.run({"handbook", "Apologise"}) == 0);
    CHECK(console.out().rfind("Apologise\n", 0) == 0);
    REQUIRE(console.run({"handbook", "calm"}) == 0);
    CHECK(contains(console.out(), "Calm\nOne of the three principles\nKeep your composure.\nWhat helps:\n"));
    CHECK_FALSE(contains(console.out(), "Active listening")); // that is empathy
}

TEST_CASE("words that the handbook has not are told", "[cli]") {
    Console console;
    CHECK(console.run({"handbook", "zeppelin"}) == 2);
    CHECK(console.err() == "Nothing in the handbook has “zeppelin”. Without words its parts are listed.\n");
    CHECK(console.run({"handbook", "99"}) == 2);
}

TEST_CASE("an assessment that is not finished shows nothing in the handbook", "[cli]") {
    Console console;
    REQUIRE(console.run({"play", "full", "--mode", "assessment"}, "0\nq\n") == 0);
    REQUIRE(console.run({"handbook", "active_listening"}) == 0);
    CHECK(contains(console.out(), "No conversation in the library shows it.\n"));
    REQUIRE(console.run({"handbook", "active_listening", "--person", "Omar"}) == 0);
    CHECK(contains(console.out(), "This is how it sounds:"));
}
