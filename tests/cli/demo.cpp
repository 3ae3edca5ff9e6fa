// `aplomo demo`: an invented company to look at.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

TEST_CASE("a new store is filled with two teams whose attempts agree with their decisions", "[cli]") {
    Console console;
    const auto file = console.path("demo.db");
    REQUIRE(console.run({"demo", "--store", "sqlite:" + file.string()}) == 0);
    CHECK(contains(console.err(), "--person Manager"));
    tests::Database database(file);
    CHECK(database.value("select count(*) from team") == "2");
    CHECK(database.value("select count(*) from membership where role = 'trainee'") == "24");
    CHECK(database.value("select count(*) from verdict") == database.value("select count(*) from attempt"));
    CHECK(database.value("select count(*) from verdict where agrees = 0") == "0");
    CHECK(database.value("select count(*) from awaiting") == "0");
    CHECK(database.value("select min(n) > 100 from team_axis where axis = 'overall'") == "1");
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
