// Who judges what, and where it counts: whoever judges a person's attempt adds it to all teams that the
// person is in, in a file as on a server.
#include "company/privacy.hpp"
#include "company/team_view.hpp"
#include "company/teams.hpp"
#include "company/verdicts.hpp"
#include "reports/verify_new.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using company::Role;
using tests::Teams;
using tests::verify;

namespace {

std::string either_kind() { return GENERATE(as<std::string>{}, "file", "server"); }

long long overall_of(attempts::Database& database, const std::string& team) {
    for (const auto& score : company::team_scores(database, team))
        if (score.axis == "overall") return score.sum.n;
    return 0;
}

/// Nadia in two teams, Vera handed over late, guided ones and retries of none.
void practise(Teams& teams) {
    tests::Dice dice(43);
    teams.add("ugo", "italy", Role::trainer);
    teams.add("nadia", "italy");
    for (int i = 0; i < 9; ++i)
        for (const std::string person : {"nadia", "omar", "vera"}) {
            const auto month = std::to_string(10 + (5 * i) % 3);
            teams.play(person, person + std::to_string(i), dice,
                       i == 4 ? attempts::Mode::guided : attempts::Mode::practice,
                       "2026-" + month + "-2" + std::to_string(i) + "T09:30:00Z");
        }
}

std::string people_sums(const Teams& teams) {
    return teams.rows("person_axis", "person, axis, n, total, squares") +
           teams.rows("person_technique", "person, tag, offered, taken") +
           teams.rows("person_course",
                      "person, scenario, n, passes, first, first_begun, best, last, last_begun") +
           teams.rows("person_early", "person, scenario, number, begun, score, passed") +
           teams.rows("early_decile", "scenario, number, decile, n, passes, first_passes") +
           teams.rows("counted", "attempt, team, cohort");
}

} // namespace

TEST_CASE("a server adds up by itself just what a file is given by the program", "[company]") {
    Teams file("file"), server("server");
    for (auto* teams : {&file, &server}) {
        practise(*teams);
        verify(*teams, "tomas");
        verify(*teams, "ugo");
    }
    CHECK(server.value("select count(*) from verdict") == "27");
    CHECK(server.team_sums() == file.team_sums());
    CHECK(people_sums(server) == people_sums(file));
}

TEST_CASE("somebody in two teams counts in both, whichever of their trainers judges", "[company]") {
    Teams teams(either_kind());
    practise(teams);
    teams.add("omar", "france");
    const auto by_tomas = verify(teams, "tomas").agreed;
    const auto tomas = teams.trainer("tomas"), ugo = teams.trainer("ugo");
    CHECK(overall_of(*tomas, "spain") == 16);
    CHECK(teams.value("select n from team_axis where team = 'france' and axis = 'overall'") == "8");
    if (tomas->is_server()) {
        CHECK(by_tomas == 18);
        CHECK(overall_of(*ugo, "italy") == 8);
        CHECK(overall_of(*tomas, "italy") == 0);
        CHECK(overall_of(*ugo, "spain") == 0);
        CHECK(verify(teams, "ugo").agreed == 9);
    }
    CHECK(overall_of(*ugo, "italy") == 16);
    CHECK(teams.value("select n from team_axis where team = 'spain' and axis = 'overall'") == "16");
    CHECK(teams.value("select count(*) from counted") == "40");
}

TEST_CASE("how much of a team awaits its replay follows what is kept, judged, purged, erased and moved",
          "[company]") {
    Teams teams(either_kind());
    practise(teams);
    auto& keeper = teams.keeper();
    const auto awaiting = [&](const std::string& team) {
        return company::team_unverified(keeper, team).awaiting;
    };
    CHECK(awaiting("spain") == 18);
    CHECK(awaiting("italy") == 18);
    CHECK(company::count_awaiting(keeper) == 27);
    company::purge(keeper, "vera", "2026-11-01T00:00:00Z", {});
    CHECK(awaiting("italy") == 15);
    company::leave(keeper, {"italy", "nadia", Role::trainee});
    CHECK(awaiting("italy") == 6);
    company::erase(keeper, "nadia", {});
    CHECK(awaiting("spain") == 9);
    verify(teams, "tomas");
    CHECK(awaiting("spain") == 0);
    CHECK(company::team_unverified(*teams.trainer(), "spain").awaiting == 0);
    CHECK(teams.value("select coalesce(sum(awaiting), 0) from person_unverified") ==
          teams.value("select count(*) from awaiting"));
}

TEST_CASE(
    "a store that was made before it was counted what awaits has it counted when it is brought up to date",
    "[company]") {
    Teams teams(either_kind());
    practise(teams);
    verify(teams, "tomas");
    tests::Dice dice(47);
    teams.play("omar", "late", dice);
    teams.value("update verdict set agrees = 0 where attempt = 'omar3' returning 1");
    teams.value("update person_unverified set disagreeing = 1 where person = 'omar' and awaiting = (select "
                "max(awaiting) from person_unverified where person = 'omar') returning 1");
    const auto counted = [&] {
        return teams.rows(
            "(select person, sum(awaiting) as awaiting, sum(disagreeing) as disagreeing from "
            "person_unverified group by person having sum(awaiting) <> 0 or sum(disagreeing) <> 0) as u",
            "person, awaiting, disagreeing");
    };
    const auto before = counted(), sums = teams.team_sums();
    CHECK(before.find("omar,1,1") != std::string::npos);
    teams.go_back_to_schema(6);
    CHECK(counted() == before);
    CHECK(teams.team_sums() == sums);
    CHECK(company::team_unverified(teams.keeper(), "spain").disagreeing == 1);
}
