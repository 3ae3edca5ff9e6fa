// People are ranked only where the company has chosen so.
#include "company/standings.hpp"

#include <soci/soci.h>

#include "attempts/play.hpp"
#include "company/leaderboard.hpp"
#include "company/people.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;

namespace {

/// Keeper's store with a team of six: `sums` of Ana, Ben, Eva and Gil; Hal and the trainer have none.
std::unique_ptr<attempts::Database> team(const std::string& address) {
    auto database = attempts::Database::open(address);
    for (const std::string person : {"Ana", "Ben", "Eva", "Gil", "Hal"}) {
        company::add_person(*database, person, "");
        company::join(*database, {"spain", person, company::Role::trainee});
    }
    database->change([&] {
        database->sql() << "insert into person_axis (person, axis, n, total, squares) values "
                           "('Ana', 'overall', 10, 70040, 1), ('Ben', 'overall', 6, 48000, 1), "
                           "('Eva', 'overall', 5, 34960, 1), ('Gil', 'overall', 4, 40000, 1), "
                           "('Ana', 'calm', 10, 100000, 1), ('Zoe', 'overall', 9, 90000, 1)";
    });
    return database;
}

} // namespace

TEST_CASE("where the company has not chosen to rank people nobody stands before anybody", "[company]") {
    const tests::TemporaryFolder folder;
    const auto database = team(tests::address_of(folder.path() / "attempts.db"));
    CHECK(company::standings(*database, "spain").empty());
    company::set_leaderboard(*database, true);
    CHECK(company::standings(*database, "spain").size() == 5);
    company::set_leaderboard(*database, false);
    CHECK(company::standings(*database, "spain").empty());
}

TEST_CASE("equal points share a place, and who has too few attempts is not placed", "[company]") {
    const tests::TemporaryFolder folder;
    const auto database = team(tests::address_of(folder.path() / "attempts.db"));
    company::set_leaderboard(*database, true);
    const auto ranked = company::standings(*database, "spain");
    std::vector<std::pair<std::string, int>> told;
    for (const auto& each : ranked) told.emplace_back(each.person, each.place.value_or(0));
    CHECK(told == std::vector<std::pair<std::string, int>>{
                      {"Ben", 1}, {"Ana", 2}, {"Eva", 2}, {"Gil", 0}, {"Hal", 0}});
    CHECK(company::points(ranked[1].overall) == 70);
    CHECK(company::points(ranked[2].overall) == 70); // 69.92
    CHECK(company::points(ranked[4].overall) == 0);
}

TEST_CASE("on a server only those who lead people see how they stand", "[company]") {
    tests::Company company;
    const auto nadia = company.person("nadia"), omar = company.person("omar");
    const auto tomas = company.person("tomas", "spain", company::Role::trainer);
    company.database().change([&] {
        company.database().sql() << "insert into person_axis (person, axis, n, total, squares) values "
                                    "('nadia', 'overall', 10, 70040, 1), ('omar', 'overall', 6, 48000, 1)";
    });
    company::set_leaderboard(company.database(), true);
    const auto ranked = company::standings(*attempts::Database::open(tomas), "spain");
    REQUIRE(ranked.size() == 2);
    CHECK(ranked[0].person == "omar");
    CHECK(ranked[1].place == 2);
    for (const auto& each : company::standings(*attempts::Database::open(nadia), "spain"))
        CHECK_FALSE(each.place.has_value()); // nobody's scores are seen
}
