// `aplomo play --record`: the run just played becomes a talk.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/console.hpp"
#include "machine/new_file.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
namespace fs = std::filesystem;

namespace {

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

std::string text_of(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("a script's run is recorded as a talk that holds, in either language", "[cli]") {
    for (const std::string language : {"es", "en"}) {
        Console console;
        const auto file = console.path("scenarios/full/whole.talk");
        REQUIRE(console.play_script(whole_script, {"--record", file.string(), "--lang", language}) == 0);
        CHECK(contains(console.err(), language == "es" ? "whole.talk: la charla queda escrita"
                                                       : "whole.talk: the talk is written"));
        CHECK(contains(text_of(file), "variant: marta\nlanguage: " + language + "\nread: history\n"));
        CHECK(console.run({"rehearse", "full"}) == 0);
        CHECK(contains(console.out(), "whole.talk: holds: 3 decisions"));
        CHECK(files_in(file.parent_path()) == 2);
    }
}

TEST_CASE("a talk states costs and scores as the JSON of play prints them", "[cli]") {
    Console console;
    const auto file = console.path("a.talk");
    REQUIRE(console.play_script(whole_script, {"--record", file.string(), "--format", "json"}) == 0);
    const auto digits = [&](const std::string& key) {
        const auto at = console.out().rfind("\"" + key + "\": ") + key.size() + 4;
        return console.out().substr(at, console.out().find_first_of(",\n", at) - at);
    };
    CHECK(contains(text_of(file), "overall: " + digits("overall") + "\n"));
    CHECK(contains(text_of(file), "cost: " + digits("cost") + "\n"));
}

TEST_CASE("what a person plays is recorded, decisions taken back left out", "[cli]") {
    Console console;
    const auto file = console.path("a.talk");
    REQUIRE(console.run({"play", "full", "--seed", "0", "--mode", "guided", "--record", file.string()},
                        "1\ncalm_down\nb\nlisten\ncheck\noptions\n") == 0);
    CHECK(contains(text_of(file), "choose: listen\n"));
    CHECK_FALSE(contains(text_of(file), "choose: calm_down\n"));
}

TEST_CASE("a file that is there is never overwritten, and nobody plays in vain", "[cli]") {
    Console console;
    const auto file = console.folder().write("a.talk", "mine");
    CHECK(console.play_script(whole_script, {"--record", file.string()}) == 2);
    CHECK(contains(console.err(), "a.talk: is already there and is not overwritten"));
    CHECK(console.out().empty());
    CHECK(console.attempts().empty());
    CHECK(text_of(file) == "mine");
}

TEST_CASE("a folder that is not there is told before anybody plays", "[cli]") {
    Console console;
    CHECK(console.play_script(whole_script, {"--record", console.path("none/a.talk").string()}) == 3);
    CHECK(contains(console.err(), "there is no such folder"));
    CHECK(console.out().empty());
}

TEST_CASE("a run without an ending is no talk", "[cli]") {
    Console console;
    const auto file = console.path("a.talk");
    CHECK(console.play_script("listen\n", {"--record", file.string()}) == 2);
    CHECK(contains(console.err(), "a.talk: was not written: a talk goes on to an ending"));
    CHECK_FALSE(fs::exists(file));
}

TEST_CASE("a file that comes to be there meanwhile stays, and no draft is left", "[cli]") {
    Console console;
    const auto folder = console.path("talks");
    fs::create_directory(folder);
    CHECK_FALSE(machine::write_new_file(folder / "a.talk", "first"));
    CHECK(machine::write_new_file(folder / "a.talk", "second") == std::errc::file_exists);
    CHECK(text_of(folder / "a.talk") == "first");
    CHECK(files_in(folder) == 1);
    CHECK(machine::write_new_file(folder / "none" / "a.talk", "text"));
}
