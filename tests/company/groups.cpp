// How many people are behind a team's sums: those whose attempts are in them, whoever is in the team now.
#include "company/group_sizes.hpp"
#include "company/teams.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using company::Role;
using tests::Teams;
using tests::verify;

TEST_CASE(
    "who has joined a team brings no attempts of another team into its groups, and who has left stays in",
    "[company]") {
    Teams teams(GENERATE(as<std::string>{}, "file", "server"));
    auto& keeper = teams.keeper();
    company::join(keeper, {"italy", "tomas", Role::trainer});
    tests::Dice dice(61);
    for (const std::string person : {"nadia", "omar", "vera"}) teams.play(person, person, dice);
    verify(teams);
    for (const std::string person : {"nadia", "omar"}) {
        company::leave(keeper, {"spain", person, Role::trainee});
        company::join(keeper, {"italy", person, Role::trainee});
    }
    const auto most = [](const company::GroupSizes& sizes) {
        int people = 0;
        for (const auto& size : sizes) people = std::max(people, size.second);
        return people;
    };
    CHECK(company::people_scored(keeper, "italy").at("overall") == 1);
    CHECK(company::people_scored(keeper, "spain").at("overall") == 2);
    CHECK(most(company::people_offered(keeper, "italy")) == 1);
    CHECK(most(company::people_choosing(keeper, "italy", "full")) == 1);
    CHECK(company::people_practising(keeper, "italy").at("full") == 1);
    CHECK(company::people_practising(keeper, "spain").at("full") == 2);
    teams.play("nadia", "again", dice);
    verify(teams);
    CHECK(company::people_scored(keeper, "italy").at("overall") == 2);
    // What of hers was on offer in which team is not known.
    CHECK(most(company::people_offered(keeper, "italy")) == 1);
    CHECK(most(company::people_offered(keeper, "spain")) == 1);
}
