// What others have written does nothing to the terminal of who reads it.
#include "cli/plain_stream.hpp"

#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

const std::string hostile = "\033]0;owned\a\033[2J\u009b31m\rx\177\ny\tz";

bool is_plain(const std::string& text) {
    return text.find_first_of("\033\a\177\r") == std::string::npos && !contains(text, "\u009b");
}

} // namespace

TEST_CASE("control signs are shown and not obeyed, and our own colours stay", "[cli]") {
    std::ostringstream behind;
    cli::PlainStream colourful(behind, true), plain(behind, false);
    colourful << "\033[1mbold\033[0m \033[31m«ñ»\t1\r\n";
    plain << "\033[1m" << '\033' << "\u009b\a\177\r.";
    CHECK(behind.str() == "\033[1mbold\033[0m ␛[31m«ñ»\t1\r\n␛[1m␛�␇␡␍.");
    CHECK(&cli::as_it_is(plain) == &behind);
    CHECK(&cli::as_it_is(behind) == &behind);
}

TEST_CASE("a stream that cannot go on says so", "[cli]") {
    std::ostringstream behind;
    cli::PlainStream plain(behind, false);
    behind.setstate(std::ios::badbit);
    plain << "x";
    CHECK_FALSE(plain);
}

TEST_CASE("what a store holds types nothing into the terminal that shows it, and forges no line", "[cli]") {
    Console console;
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n", {"--mode", "assessment"}) == 0);
    const auto id = console.attempts().front();
    tests::Database(console.store())
        .run("update decision set typed = '" + hostile + "'; update attempt set person = '" + hostile +
             "'; insert into remark values ('r', '" + id + "', 1, '" + hostile + "', '2026', '" + hostile +
             "')");
    const auto lines = [&] { return std::count(console.out().begin(), console.out().end(), '\n'); };
    REQUIRE(console.run({"attempts", "show", id}) == 0);
    CHECK(is_plain(console.out()));
    CHECK(contains(console.out(), "␛]0;owned␇␛[2J�31m x␡ y z"));
    REQUIRE(console.run({"attempts", "list"}) == 0);
    CHECK(is_plain(console.out()));
    CHECK(lines() == 1);
    REQUIRE(console.run({"attempts", "remarks", id}) == 0);
    CHECK(is_plain(console.out()));
    CHECK(lines() == 1);
    for (const std::string forged : {"person", "scenario"}) {
        tests::Database(console.store()).run("update attempt set " + forged + " = '" + hostile + "'");
        console.run({"attempts", "verify"});
        CHECK(is_plain(console.out() + console.err()));
        console.run({"attempts", "export", "--format", "json"});
        CHECK(is_plain(console.out() + console.err()));
    }
}

TEST_CASE("a hostile scenario or script types nothing into the terminal either", "[cli]") {
    Console console;
    const auto file = console.folder().write("hostile.yaml", "id: " + hostile + "\n\033[31m: [\n").string();
    for (const auto* command : {"check", "play", "format", "graph", "rehearse"}) {
        CHECK(console.run({command, file}) != 0);
        CHECK(is_plain(console.out() + console.err()));
    }
    CHECK(console.play_script("\033]0;owned\a\n") == 2);
    CHECK(is_plain(console.out() + console.err()));
    CHECK(console.run({"attempts", "show", "\033]0;owned\a"}) == 2);
    CHECK(contains(console.err(), "␛]0;owned␇"));
}

TEST_CASE("a page that is no text goes to standard output as it is", "[cli]") {
    Console console;
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n") == 0);
    const auto id = console.attempts().front();
    const auto file = console.path("page.pdf");
    REQUIRE(console.run({"attempts", "show", id, "--format", "pdf"}) == 0);
    const auto shown = console.out();
    REQUIRE(console.run({"attempts", "show", id, "--format", "pdf", "--out", file.string()}) == 0);
    std::ostringstream written;
    written << std::ifstream(file, std::ios::binary).rdbuf();
    CHECK(shown == written.str());
}
