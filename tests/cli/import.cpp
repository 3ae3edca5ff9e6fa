// `aplomo attempts export --format json` and `import`: from one machine to another.
#include <fstream>

#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto good_script = "read: history\nlisten\ncheck\noptions\n";
constexpr auto bad_script = "listen\ncheck\noptions\n";

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

void fill(Console& console) {
    for (const auto* name : {"Nadia", "Omar"})
        REQUIRE(console.run({"store", "add-person", name, "--team", "spain"}) == 0);
    REQUIRE(console.play_script(good_script, {"--person", "Nadia", "--mode", "assessment"}) == 0);
    REQUIRE(console.play_script(bad_script, {"--person", "Omar"}) == 0);
}

/// The export of a filled store, as a file of another machine.
std::filesystem::path carried(Console& from, Console& to) {
    REQUIRE(from.run({"attempts", "export", "--format", "json"}) == 0);
    return to.folder().write("carried.jsonl", from.out());
}

std::string report(Console& console) {
    REQUIRE(console.run({"store", "verify", "--new"}) == 0);
    REQUIRE(console.run({"report", "team", "spain", "--format", "csv"}) == 0);
    return console.out();
}

} // namespace

TEST_CASE("attempts go from one machine to another, verify there, and come to the same figures", "[cli]") {
    Console from, to;
    fill(from);
    for (const auto* name : {"Nadia", "Omar"})
        REQUIRE(to.run({"store", "add-person", name, "--team", "spain"}) == 0);
    const auto file = carried(from, to);
    REQUIRE(to.run({"attempts", "import", file.string()}) == 0);
    CHECK(contains(to.err(), "Attempts kept: 2."));
    CHECK(to.attempts() == from.attempts());
    REQUIRE(to.run({"attempts", "verify"}) == 0);
    CHECK(report(to) == report(from));
    REQUIRE(to.run({"attempts", "import", file.string()}) == 0);
    CHECK(contains(to.err(), "Were there already and are left as they are: 2."));
    CHECK(to.attempts().size() == 2);
}

TEST_CASE("a score that is claimed and not earned comes in, and is found when it is replayed", "[cli]") {
    Console from, to;
    fill(from);
    tests::Database(from.store()).run("update score set part = whole where axis = 'overall'");
    const auto file = carried(from, to);
    REQUIRE(to.run({"attempts", "import", file.string()}) == 0);
    CHECK(to.run({"store", "verify", "--new"}) == 1);
    CHECK(contains(to.out(), "overall"));
}

TEST_CASE("an export into a file is its owner's alone, and goes when somebody in it is erased", "[cli]") {
    Console console;
    fill(console);
    const auto file = console.path("all.jsonl");
    REQUIRE(console.run({"attempts", "export", "--format", "json", "--out", file.string()}) == 0);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(console.run({"attempts", "export", "--format", "json", "--out", file.string()}) == 2);
    REQUIRE(console.run({"privacy", "looks", "Omar"}) == 0);
    CHECK(contains(console.out(), file.string()));
    REQUIRE(console.run({"attempts", "export", "--format", "json", "--person", "Nadia"}) == 0);
    CHECK_FALSE(contains(console.out(), "Omar"));
    REQUIRE(console.run({"privacy", "erase", "Omar"}, "Omar\n") == 0);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(console.run({"attempts", "export", "--format", "json", "--out", console.path("no/x").string()}) ==
          3);
}

TEST_CASE("a broken export is told with its place, and nothing of it is kept", "[cli]") {
    Console from, to(Language::es);
    fill(from);
    const auto text = text_of(carried(from, to));
    const auto import = [&](const std::string& broken) {
        const auto file = to.folder().write("broken.jsonl", broken).string();
        return to.run({"attempts", "import", file});
    };
    const auto place = to.path("broken.jsonl").string();
    CHECK(import(text.substr(0, text.size() / 2)) == 1);
    CHECK(contains(to.err(), place + ":"));
    CHECK(contains(to.err(), "No se ha guardado nada"));
    const auto last = text.rfind("{\"end\"");
    CHECK(import(text.substr(0, last)) == 1);
    CHECK(contains(to.err(), place + ":5: el archivo está cortado"));
    CHECK(import(tests::replaced(text, "\"format\":1", "\"format\":9")) == 1);
    CHECK(contains(to.err(), place + ":1: format: el formato 9 es de una versión más nueva"));
    CHECK(import(tests::replaced(text, "\"reply\":\"options\"", "\"reply\":\"shout\"")) == 1);
    CHECK(contains(to.err(), "la decisión «shout» no es posible"));
    CHECK(import("") == 1);
    CHECK(to.run({"attempts", "import", to.path("nowhere").string()}) == 3);
    CHECK(to.run({"attempts", "import", to.path("").string()}) == 3);
    CHECK(to.attempts().empty());
    CHECK(tests::Database(to.store()).value("select count(*) from kept_text") == "0");
}

TEST_CASE("a locked store asks for its password before it gives or takes attempts", "[cli]") {
    Console console;
    fill(console);
    const auto file = carried(console, console).string();
    REQUIRE(console.run({"store", "lock"}, "correct horse\n") == 0);
    CHECK(console.run({"attempts", "export", "--format", "json"}, "wrong horse\n") == 2);
    CHECK(console.out().empty());
    CHECK(console.run({"attempts", "import", file}, "wrong horse\n") == 2);
    CHECK(console.run({"attempts", "import", file}, "correct horse\n") == 0);
    CHECK(console.run({"attempts", "export", "--format", "json", "--home-page", "https://x.example"},
                      "correct horse\n") == 2);
    CHECK(console.run({"attempts", "export", "--format", "xapi", "--home-page", "https://x.example", "--post",
                       "https://x.example", "--out", console.path("x").string()},
                      "correct horse\n") == 2);
}
