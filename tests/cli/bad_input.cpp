// Files that no scenario is: each is told with its place, and the program ends as it should.
#include <fmt/format.h>

#include "cli/console.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

std::string aliases_that_multiply() {
    std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 40; ++i)
        text += fmt::format("a{0}: &a{0} [*a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}]\n", i, i - 1);
    return text;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string made;
    for (std::size_t i = 0; i < times; ++i) made += text;
    return made;
}

/// Good files but for one thing each.
std::vector<std::pair<std::string, std::string>> bad_files() {
    const auto good = tests::good_scenario_text();
    return {
        {"half-written", good.substr(0, good.size() / 2)},
        {"half a word", good.substr(0, 1000)},
        {"deeply nested", good + "deep: " + repeated("[", 100'000)},
        {"alias-bombed", good + aliases_that_multiply()},
        {"duplicate-keyed", good + "level: 3\n"},
        {"not UTF-8", tests::replaced(good, "Ibáñez",
                                      "Ib\xE1\xF1"
                                      "ez")},
        {"over 32 MB", good + std::string(script::max_file_bytes, '#')},
        {"empty", ""},
        {"binary", std::string("\x7f"
                               "ELF\0\1\2\3",
                               8)},
    };
}

} // namespace

TEST_CASE("a bad file is told with its place: exit 1, and the other scenarios are checked", "[cli]") {
    for (const auto& [what, text] : bad_files()) {
        INFO(what);
        Console console;
        const auto file = console.write_scenario("bad", tests::replaced(text, "id: full", "id: bad"));
        CHECK(console.run({"check", console.path("scenarios").string()}) == 1);
        CHECK(contains(console.out(), file.string() + ":"));
        CHECK(contains(console.out(), "error E"));
        CHECK(contains(console.out(), "The delivery that never came"));
        CHECK(console.err().empty());
        CHECK(console.run({"check", "bad", "--format", "json"}) == 1);
        CHECK(console.json()["scenarios"][0]["findings"].Size() > 0);
        CHECK(console.run({"play", "bad", "--script", "-"}, "listen\n") == 1);
        CHECK(contains(console.err(), "error E"));
        CHECK(console.run({"play", "full", "--script", "-"}, "listen\n") == 0);
    }
}

TEST_CASE("a file that cannot be read: exit 3", "[cli]") {
    Console console;
    std::filesystem::create_directories(console.path("scenarios/bad/scenario.yaml"));
    CHECK(console.run({"check", "bad"}) == 3);
    CHECK(console.run({"play", "bad", "--script", "-"}, "listen\n") == 3);
    CHECK_FALSE(console.err().empty());
    CHECK(console.out().empty());
}

TEST_CASE("a script may hold anything", "[cli]") {
    Console console;
    for (const auto& script :
         {std::string(1 << 20, 'x'), std::string("\0\0\0", 3), std::string("\xff\xfe\n"), std::string("{}\n"),
          std::string("listen\n{0}\n"), std::string("read: {}\n")}) {
        CHECK(console.play_script(script) == 2);
        CHECK_FALSE(console.err().empty());
    }
}
