// What people may know of what is kept: that it is told, for how long, what was replayed and what was said.
#include "cli/age.hpp"
#include "cli/console.hpp"
#include "company/filled.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::Filled;
using tests::nadia;
using tests::omar;

TEST_CASE("what is kept, where and who sees it is told", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    REQUIRE(filled.privacy({"describe"}) == 0);
    CHECK(contains(console.out(), "What is kept of each person"));
    CHECK(contains(console.out(), "Until somebody erases it"));
    CHECK(contains(console.out(), "with another"));
    CHECK(contains(console.out(), "--without-names"));
    CHECK(contains(console.out(), "pg_roles") == contains(console.out(), "pg_switch_wal"));
    REQUIRE(filled.privacy({"keep", "2y"}) == 0);
    REQUIRE(filled.privacy({"describe"}) == 0);
    CHECK(contains(console.out(), "24 months"));
    REQUIRE(filled.privacy({"keep", "forever"}) == 0);
    CHECK(filled.privacy({"keep", "a while"}) == 2);
}

TEST_CASE("attempts older than they are to be kept are purged, and the sums are those of the rest",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    CHECK(filled.privacy({"purge"}) == 2);
    CHECK(filled.privacy({"purge", "--older-than", "soon"}) == 2);
    REQUIRE(filled.privacy({"purge", "--older-than", "24m"}) == 0);
    CHECK(filled.value("select count(*) from attempt") == "2");
    filled.run("update attempt set started = '2019-01-01T00:00:00Z' where person = '" + nadia + "'");
    REQUIRE(filled.privacy({"keep", "24m"}) == 0);
    REQUIRE(filled.privacy({"purge"}) == 0);
    CHECK(contains(console.err(), "erased: 1"));
    CHECK(filled.value("select person from attempt") == omar);
    CHECK(filled.value("select count(*) from decision") == "3");
}

TEST_CASE("new attempts are replayed, and one that claims more than it earns is listed", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    filled.run("delete from verdict");
    filled.run("update score set part = part + 1 where axis = 'overall' and attempt in (select id from "
               "attempt where "
               "person = '" +
               omar + "')");
    CHECK(console.run({"store", "verify", "--store", filled.keeper()}) == 0);
    CHECK(console.run({"store", "verify", "--new", "--store", filled.keeper()}) == 1);
    CHECK(contains(console.err(), "1 agree with their decisions; 1 do not"));
    CHECK(contains(console.out(), omar));
    CHECK_FALSE(contains(console.out(), nadia));
    CHECK(console.run({"store", "verify", "--store", filled.keeper()}) == 1);
}

TEST_CASE("a trainer says something about an attempt, and it is read", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto id = filled.value("select id from attempt where person = '" + omar + "'");
    const auto remark = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "attempts");
        arguments.insert(arguments.end(), {"--store", filled.keeper()});
        return console.run(arguments);
    };
    REQUIRE(remark({"remark", id, "Pregunta antes de ofrecer.", "--decision", "2"}) == 0);
    REQUIRE(remark({"remarks", id}) == 0);
    CHECK(contains(console.out(), "2.  Pregunta antes de ofrecer."));
    CHECK(remark({"remark", id, "x", "--decision", "4"}) == 2);
    CHECK(contains(console.err(), "has 3 decisions"));
    CHECK(remark({"remark", "nothing", "x"}) == 2);
}

TEST_CASE("months are counted back by the calendar", "[company]") {
    using machine::moment_of;
    CHECK(cli::months_of("24m") == 24);
    CHECK(cli::months_of("2y") == 24);
    for (const auto* age : {"", "m", "0m", "-1m", "24", "24d", "24mm", "99999999999m"})
        CHECK_FALSE(cli::months_of(age));
    CHECK(cli::months_before(moment_of("2026-11-22T09:30:00Z"), 24) == "2024-11-22T09:30:00Z");
    CHECK(cli::months_before(moment_of("2026-03-31T00:00:00Z"), 1) == "2026-02-28T00:00:00Z");
    CHECK(cli::months_before(moment_of("2026-01-15T00:00:00Z"), 1) == "2025-12-15T00:00:00Z");
}
