// `aplomo demo`: an invented company to look at.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

TEST_CASE("a new store is filled with two teams who have practised until yesterday", "[cli]") {
    Console console;
    const auto file = console.path("demo.db");
    REQUIRE(console.run({"demo", "--store", "sqlite:" + file.string()}) == 0);
    CHECK(contains(console.err(), "--person Manager"));
    tests::Database database(file);
    CHECK(database.value("select count(*) from team") == "2");
    CHECK(database.value("select count(*) from membership where role = 'trainee'") == "24");
    CHECK(database.value("select min(n) > 100 from team_axis where axis = 'overall'") == "1");
    CHECK(database.value("select count(*) from attempt where julianday('now') - julianday(started) < 3") !=
          "0");
    CHECK(database.value("select count(*) from attempt where julianday(started) > julianday('now')") == "0");
}

TEST_CASE("there is something of everything that a manager's window shows", "[cli]") {
    Console console;
    const auto file = console.path("demo.db");
    REQUIRE(console.run({"demo", "--store", "sqlite:" + file.string()}) == 0);
    tests::Database database(file);
    const auto count = [&](const std::string& rows) {
        return database.value("select count(*) from " + rows);
    };
    CHECK(count("verdict where agrees = 0") == "1");
    CHECK(count("awaiting") == "5");
    CHECK(count("attempt where sealed = 0") == "1");
    CHECK(count("attempt where retry_of <> '' and sealed = 1") == "6");
    CHECK(count("attempt where mode = 'assessment'") != "0");
    CHECK(count("reflection where goal <> ''") != "0");
    CHECK(count("decision where typed <> ''") != "0");
    CHECK(count("remark where decision = 0") != "0");
    CHECK(count("remark where decision > 0") != "0");
    CHECK(count("assignment where team = ''") == "2");
    CHECK(count("assignment where until < date('now')") == "2");
    CHECK(count("assignment where until > date('now')") == "4");
    REQUIRE(console.run({"assign", "list", "--store", "sqlite:" + file.string()}) == 0);
    CHECK(contains(console.out(), "Agent 05"));
    CHECK_FALSE(contains(console.out(), "done late"));
}

TEST_CASE("a store in which somebody has practised is not filled", "[cli]") {
    Console console;
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n") == 0);
    CHECK(console.run({"demo", "--store", "sqlite:" + console.store().string()}) == 2);
    CHECK(contains(console.err(), "--store"));
    CHECK(console.attempts().size() == 1);
    CHECK(console.run({"demo"}) == 2);
    CHECK(console.run({"demo", "--store", "sqlite:/proc/none/demo.db"}) == 3);
}
