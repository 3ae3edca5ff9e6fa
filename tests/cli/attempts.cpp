// `aplomo attempts`: list, show, verify.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// A console with one kept run; gives its id.
std::string keep_one(Console& console, const std::vector<std::string>& more = {}) {
    REQUIRE(console.play_script(whole_script, more) == 0);
    return console.attempts().front();
}

} // namespace

TEST_CASE("an empty store lists nothing and says how to begin", "[cli]") {
    Console console;
    CHECK(console.run({"attempts", "list"}) == 0);
    CHECK(console.out().empty());
    CHECK(contains(console.err(), "aplomo play"));
    CHECK(console.run({"attempts", "verify"}) == 0);
    CHECK(console.out().empty());
}

TEST_CASE("the list shows one row for each attempt, newest first, of one person if asked", "[cli]") {
    Console console;
    const auto first = keep_one(console, {"--person", "Omar", "--mode", "guided"});
    const auto second = keep_one(console);
    CHECK(console.attempts() == std::vector<std::string>{second, first});
    CHECK(contains(console.row(first), "guided"));
    CHECK(contains(console.row(first), "Omar"));
    CHECK(contains(console.row(first), " passed"));
    REQUIRE(console.run({"attempts", "list", "--person", "Omar"}) == 0);
    CHECK(contains(console.out(), first));
    CHECK_FALSE(contains(console.out(), second));
}

TEST_CASE("an attempt is shown with its decisions and what each one cost", "[cli]") {
    Console console;
    const auto id = keep_one(console);
    REQUIRE(console.run({"attempts", "show", id}) == 0);
    for (const auto* text :
         {"You read: History", "Decision 1, ", "Let me check the order.", "Of 100 points you lose: "})
        CHECK_THAT(console.out(), Catch::Contains(text));
    CHECK(console.err().empty());
}

TEST_CASE("an unfinished attempt is shown as far as it goes", "[cli]") {
    Console console;
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "history\nlisten\nq\n") == 0);
    const auto id = console.attempts().front();
    REQUIRE(console.run({"attempts", "show", id}) == 0);
    CHECK(contains(console.out(), "unfinished"));
    CHECK(contains(console.out(), "History"));
    CHECK(contains(console.out(), "Go on. I am listening."));
    CHECK(console.run({"attempts", "verify", id}) == 0);
}

TEST_CASE("an attempt is shown in the language it was played in, by a program in another", "[cli]") {
    Console console;
    const auto id = keep_one(console, {"--lang", "es"});
    REQUIRE(console.run({"attempts", "show", id}) == 0);
    CHECK(contains(console.out(), "Compruebo el pedido."));
    CHECK(contains(console.out(), "Resolved"));
}

TEST_CASE("an id that is not kept is wrong use, whatever is asked of it", "[cli]") {
    Console console;
    const auto id = keep_one(console);
    CHECK(console.run({"attempts", "show", "nobody"}) == 2);
    CHECK(contains(console.err(), "There is no attempt nobody."));
    CHECK(console.run({"attempts", "verify", "nobody", id}) == 2);
    CHECK(contains(console.err(), "There is no attempt nobody."));
    CHECK(console.out() == id + ": agrees with its decisions\n");
}

TEST_CASE("a forged attempt fails, and the others are verified all the same", "[cli]") {
    Console console;
    const auto forged = keep_one(console), good = keep_one(console);
    tests::Database(console.store())
        .run("update score set part = part + 1 where axis = 'overall' and attempt = '" + forged + "'");
    CHECK(console.run({"attempts", "verify"}) == 1);
    CHECK(contains(console.out(), forged + ": does not agree with its decisions: overall\n"));
    CHECK(contains(console.out(), good + ": agrees with its decisions\n"));
    CHECK(console.run({"attempts", "verify", good}) == 0);
    CHECK(console.run({"attempts", "verify", good, forged}) == 1);
    // What is shown is recomputed, and says so.
    REQUIRE(console.run({"attempts", "show", good}) == 0);
    CHECK(console.run({"attempts", "show", forged}) == 1);
    CHECK(contains(console.out(), "does not agree with its decisions: overall"));
}

TEST_CASE("what does not agree, or was not replayed yet, is marked wherever it is listed or shown", "[cli]") {
    Console console;
    const auto forged = keep_one(console), good = keep_one(console);
    tests::Database(console.store())
        .run("update score set part = whole where axis = 'overall' and attempt = '" + forged + "'");
    CHECK(contains(console.row(good), " passed, not verified yet"));
    REQUIRE(console.run({"store", "verify", "--new"}) == 1);
    const auto later = keep_one(console);
    CHECK(contains(console.row(forged), "  does not agree with its decisions; claims: 100.00 passed"));
    CHECK_FALSE(contains(console.row(good), "verified"));
    CHECK(contains(console.row(later), ", not verified yet"));
    REQUIRE(console.run({"attempts", "list", "--format", "csv"}) == 0);
    CHECK(contains(console.out(), "id,started,scenario,mode,person,overall,passed,retry,verified\r\n"));
    CHECK(contains(console.out(), "Nadia,100.00,yes,no,no\r\n"));
    CHECK(contains(console.out(), "yes,no,yes\r\n"));
    CHECK(contains(console.out(), "yes,no,awaiting\r\n"));
    REQUIRE(console.run({"attempts", "list", "--format", "json"}) == 0);
    std::string verified;
    const auto listed = console.json();
    for (const auto& each : listed["attempts"].GetArray())
        verified += each["verified"].GetString() + std::string(" ");
    CHECK(verified == "awaiting yes no ");
    CHECK(console.run({"attempts", "show", forged}) == 1);
    CHECK(contains(console.out(), "claims: 100.00 passed"));
    CHECK(console.run({"attempts", "show", forged, "--format", "html"}) == 1);
    CHECK(contains(console.out(), "The attempt claims something else"));
    CHECK(contains(console.err(), "does not agree with its decisions: overall"));
    REQUIRE(console.run({"attempts", "show", good, "--format", "html"}) == 0);
    CHECK_FALSE(contains(console.out(), "claims something else"));
    REQUIRE(console.run({"attempts", "export", "--format", "json"}) == 0);
    for (const std::string word : {"yes", "no", "awaiting"})
        CHECK(contains(console.out(), ",\"verified\":\"" + word + "\"}\n"));
}

TEST_CASE("an attempt whose text was altered cannot be shown, and why is said", "[cli]") {
    Console console(Language::es);
    REQUIRE(console.play_script(whole_script) == 0);
    const auto id = console.attempts().front();
    tests::Database(console.store()).run("update kept_text set body = body || '#'");
    CHECK(console.run({"attempts", "show", id}) == 1);
    CHECK(contains(console.out(), "ha sido cambiado"));
    CHECK(console.run({"attempts", "verify", id}) == 1);
}

TEST_CASE("a store that cannot be opened: exit 3 and a sentence", "[cli]") {
    Console console;
    console.folder().write(
        "text.db", "This is no store, but a text long enough to be read as one, page by page by page by page "
                   "by page by page by page.\n");
    for (const std::string command : {"list", "verify"}) {
        CHECK(console.run({"attempts", command, "--store", "sqlite:" + console.path("text.db").string()}) ==
              3);
        CHECK(contains(console.err(), "is damaged or holds no records of attempts"));
        CHECK(console.out().empty());
    }
    CHECK(console.run({"attempts", "list", "--store", "none"}) == 2);
}

TEST_CASE("the debrief of an attempt is written as a page, in the language it was played in", "[cli]") {
    Console console;
    const auto id = keep_one(console, {"--lang", "es"});
    REQUIRE(console.run({"attempts", "show", id, "--format", "html"}) == 0);
    CHECK(contains(console.out(), "<html lang=\"es\">"));
    CHECK(contains(console.out(), "Compruebo el pedido."));
    const auto file = console.path("debrief.pdf");
    REQUIRE(console.run({"attempts", "show", id, "--format", "pdf", "--out", file.string()}) == 0);
    CHECK(console.out().empty());
    CHECK(contains(console.err(), "debrief.pdf: written"));
    CHECK(std::filesystem::file_size(file) > 1000);
}

TEST_CASE("a page overwrites nothing, and is of one finished attempt", "[cli]") {
    Console console;
    const auto id = keep_one(console);
    const auto file = console.folder().write("there.html", "mine").string();
    CHECK(console.run({"attempts", "show", id, "--format", "html", "--out", file}) == 2);
    CHECK(contains(console.err(), "is not overwritten"));
    CHECK(console.run(
              {"attempts", "show", id, "--format", "html", "--out", console.path("none/a").string()}) == 3);
    CHECK(contains(console.err(), "check that the folder exists"));
    CHECK(console.run({"attempts", "show", id, "--out", "x.html"}) == 2);
    CHECK(console.run({"attempts", "show", id, id, "--format", "pdf"}) == 2);
    CHECK(console.run({"attempts", "show", "nobody", "--format", "pdf"}) == 2);
    REQUIRE(console.run({"play", "full", "--seed", "0"}, "history\nlisten\nq\n") == 0);
    CHECK(console.run({"attempts", "show", console.attempts().front(), "--format", "pdf"}) == 2);
    CHECK(contains(console.err(), "has not ended"));
}

TEST_CASE("a debrief tells what a decision closed off, in the language of the conversation", "[cli]") {
    Console console;
    REQUIRE(console.play_script("read: history\ncalm_down\ntraffic\nlisten\ncheck\nsorry_again\n") == 0);
    CHECK(
        contains(console.out(), "From here on it could no longer be resolved, nor could you get to hear “"));
    CHECK(contains(console.out(), "points to pass were out of reach."));
    const auto id = console.attempts().front();
    REQUIRE(console.run({"attempts", "show", id}) == 0);
    CHECK(
        contains(console.out(), "From here on it could no longer be resolved, nor could you get to hear “"));
}
