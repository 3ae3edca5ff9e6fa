// What is replayed, marked and added up, on both kinds of store; compared with sums made anew from all
// attempts.
#include <atomic>
#include <map>
#include <thread>

#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "cli/console.hpp"
#include "company/privacy.hpp"
#include "company/team_view.hpp"
#include "company/teams.hpp"
#include "company/verdicts.hpp"
#include "reports/judge.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using company::Role;
using tests::Teams;
using tests::verify;

namespace {

std::string either_kind() { return GENERATE(as<std::string>{}, "file", "server"); }

/// Sums made from all attempts at once, by another way than the tables.
std::map<std::string, company::Sum> made_anew(Teams& teams, const std::vector<std::string>& people) {
    std::map<std::string, company::Sum> sums;
    for (const auto& person : people) {
        const auto store = teams.open(person);
        for (const auto& attempt : store->list(person)) {
            const auto verdict = attempts::verify(*store, attempt);
            if (!verdict.agrees || attempt.mode == attempts::Mode::guided) continue;
            const auto score = scoring::rounded(verdict.recomputed->scorecard.overall, 10'000);
            for (const auto& key : {person, std::string("team")}) {
                auto& sum = sums[key];
                sum = {sum.n + 1, sum.total + score, sum.squares + score * score};
            }
        }
    }
    return sums;
}

void check_equal(const company::Sum& a, const company::Sum& b) {
    CHECK(a.n == b.n);
    CHECK(a.total == b.total);
    CHECK(a.squares == b.squares);
}

} // namespace

TEST_CASE("verified attempts are added up exactly, however many rounds it takes", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(7);
    int played = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            for (const std::string person : {"nadia", "omar"})
                teams.play(person, person + std::to_string(played++), dice,
                           i == 3 ? attempts::Mode::guided : attempts::Mode::assessment);
        const auto verified = verify(teams);
        CHECK(verified.agreed == 8);
        CHECK(verified.disagreed == 0);
    }
    CHECK(verify(teams).agreed == 0);
    const auto trainer = teams.trainer();
    const auto anew = made_anew(teams, {"nadia", "omar"});
    for (const auto& score : company::people_scores(*trainer, "spain", 0, 100))
        if (score.axis == "overall") check_equal(score.sum, anew.at(score.person));
    for (const auto& score : company::team_scores(*trainer, "spain"))
        if (score.axis == "overall") check_equal(score.sum, anew.at("team"));
    long long in_deciles = 0;
    for (const auto n : company::team_deciles(*trainer, "spain")) in_deciles += n;
    CHECK(in_deciles == 18);
    const auto courses = company::team_courses(*trainer, "spain");
    REQUIRE(courses.size() == 1);
    CHECK(courses[0].people == 2);
    CHECK(courses[0].attempts == 18);
    CHECK(courses[0].best >= courses[0].first);
    CHECK(company::people_scores(*trainer, "spain", 1, 1).front().person == "omar");
    CHECK(company::trainee_names(*trainer, "spain", 0, 100) == std::vector<std::string>{"nadia", "omar"});
    const auto of_omar = company::people_courses(*trainer, "spain", 1, 1);
    REQUIRE(of_omar.size() == 1);
    CHECK(of_omar[0].person == "omar");
    CHECK(of_omar[0].attempts == 9);
    CHECK(company::attempts_by(*trainer, "omar").size() == 12);
    CHECK(company::agreeing(*trainer, "omar").size() == 12);
}

TEST_CASE("of each reply it is known how often it was open and how often it was chosen", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(3);
    for (int i = 0; i < 12; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    verify(teams);
    const auto trainer = teams.trainer();
    std::map<std::string, long long> chosen;
    for (const auto& attempt : teams.open("nadia")->list("nadia"))
        for (const auto& decision : attempt.decisions) ++chosen[decision.reply];
    for (const auto& reply : company::team_replies(*trainer, "spain", "full")) {
        INFO(reply.reply);
        CHECK(reply.chosen == chosen[reply.reply]);
        CHECK(reply.offered >= reply.chosen);
        CHECK(reply.discrimination >= -1.000001);
        CHECK(reply.discrimination <= 1.000001);
        chosen.erase(reply.reply);
    }
    std::erase_if(chosen, [](const auto& one) { return one.second == 0; });
    CHECK(chosen.empty());
}

TEST_CASE("a score that the decisions do not earn is marked, listed, and added to nothing", "[company]") {
    Teams teams(either_kind());
    const auto store = teams.open("nadia");
    auto start = tests::beginning("forged");
    start.attempt.person = "nadia";
    store->keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
    store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store->begin(start.attempt);
    for (std::size_t i = 0; i < tests::whole_run.size(); ++i)
        store->add("forged", i, {tests::whole_run[i], 0, ""});
    attempts::Seal seal{"won_back", {}};
    seal.scorecard.overall = {1, 1};
    seal.scorecard.passed = true;
    store->seal("forged", seal);
    store->deliver();
    CHECK(company::team_unverified(*teams.trainer(), "spain").awaiting == 1);
    CHECK(verify(teams).disagreed == 1);
    const auto trainer = teams.trainer();
    const auto found = company::disagreements(*trainer, "spain");
    REQUIRE(found.size() == 1);
    CHECK(found[0].attempt == "forged");
    CHECK(found[0].note.find("overall") != std::string::npos);
    CHECK(company::team_unverified(*trainer, "spain").awaiting == 0);
    CHECK(company::team_unverified(*trainer, "spain").disagreeing == 1);
    CHECK(company::team_scores(*trainer, "spain").empty());
}

TEST_CASE("two who verify at once count nothing twice", "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(5);
    for (int i = 0; i < 6; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    const auto one = teams.trainer();
    const auto other = teams.trainer();
    reports::Replayer replayer([&](const auto& fingerprint) { return company::text(*one, fingerprint); });
    std::vector<company::Judged> judged;
    std::vector<std::string> ids;
    for (const auto& each : company::awaiting(*one, {}, 10)) ids.push_back(each.attempt);
    for (const auto& attempt : company::attempts_of(*one, ids))
        judged.push_back(reports::judge(replayer, attempt));
    REQUIRE(judged.size() == 6);
    CHECK(company::mark(*one, judged, "tomas", "2026-11-23T08:00:00Z").size() == 6);
    CHECK(company::mark(*other, judged, "tomas", "2026-11-23T08:00:00Z").empty());
    for (const auto& score : company::team_scores(*one, "spain"))
        if (score.axis == "overall") CHECK(score.sum.n == 6);
}

TEST_CASE("cohorts are those who began in one month, also when an earlier attempt comes in late",
          "[company]") {
    Teams teams(either_kind());
    tests::Dice dice(9);
    teams.play("nadia", "n1", dice, attempts::Mode::practice, "2026-09-10T09:00:00Z");
    teams.play("nadia", "n2", dice, attempts::Mode::practice, "2026-10-10T09:00:00Z");
    teams.play("omar", "o1", dice, attempts::Mode::practice, "2026-10-11T09:00:00Z");
    verify(teams);
    const auto months = company::team_months(*teams.trainer(), "spain");
    REQUIRE(months.size() == 3);
    CHECK((months[0].cohort == "2026-09" && months[0].month == "2026-09"));
    CHECK((months[1].cohort == "2026-09" && months[1].month == "2026-10"));
    CHECK((months[2].cohort == "2026-10" && months[2].month == "2026-10"));
}

TEST_CASE("an erased person's attempts are in no team's sums, not even of a team that they had left",
          "[company]") {
    const auto kind = either_kind();
    tests::Dice hers(21);
    const auto others = [](Teams& teams, const std::string& month) {
        tests::Dice dice(22);
        teams.play("omar", "o" + month, dice, attempts::Mode::practice, "2026-" + month + "-10T09:00:00Z");
        teams.play("vera", "v" + month, dice, attempts::Mode::assessment, "2026-" + month + "-10T09:00:00Z");
    };
    const auto sums_with_her = [&] {
        Teams teams(kind);
        company::join(teams.keeper(), {"italy", "tomas", Role::trainer});
        const auto nadia = [&](const std::string& month) {
            teams.play("nadia", "n" + month, hers, attempts::Mode::practice,
                       "2026-" + month + "-11T09:00:00Z");
        };
        nadia("03");
        nadia("04");
        others(teams, "03");
        verify(teams);
        company::join(teams.keeper(), {"italy", "nadia", Role::trainee});
        nadia("05");
        verify(teams);
        company::leave(teams.keeper(), {"spain", "nadia", Role::trainee});
        nadia("06");
        nadia("02"); // handed over late: by now another month is that of her beginning
        others(teams, "06");
        verify(teams);
        CHECK(teams.value("select count(*) from counted where attempt like 'n%'") == "6");
        company::erase(teams.keeper(), "nadia", reports::entries_of(teams.keeper(), "nadia"));
        CHECK(teams.value("select count(*) from counted where attempt like 'n%'") == "0");
        for (const std::string table : {"person_axis", "person_technique", "person_course"})
            CHECK(teams.value("select count(*) from " + table + " where person = 'nadia'") == "0");
        return teams.team_sums();
    }();
    Teams without(kind);
    company::join(without.keeper(), {"italy", "tomas", Role::trainer});
    for (const auto* month : {"03", "06"}) {
        others(without, month);
        verify(without);
    }
    CHECK(sums_with_her == without.team_sums());
}

TEST_CASE("what is purged leaves the sums of the teams it was in, and the rest stays where it was",
          "[company]") {
    const auto kind = either_kind();
    const auto sums = [&](bool with_old) {
        Teams teams(kind);
        auto& keeper = teams.keeper();
        company::join(keeper, {"italy", "tomas", Role::trainer});
        tests::Dice old(31), dice(32);
        if (with_old) teams.play("nadia", "n1", old, attempts::Mode::practice, "2023-03-10T09:00:00Z");
        teams.play("nadia", "n2", dice, attempts::Mode::practice, "2026-03-10T09:00:00Z");
        verify(teams);
        company::leave(keeper, {"spain", "nadia", Role::trainee});
        company::join(keeper, {"italy", "nadia", Role::trainee});
        if (with_old)
            CHECK(company::purge(keeper, "nadia", "2024-01-01T00:00:00Z",
                                 reports::entries_of(keeper, "nadia")) == 1);
        CHECK(teams.value("select first_begun from person_course") == "2026-03-10T09:00:00Z");
        CHECK(teams.value("select n from person_course") == "1");
        return teams.team_sums();
    };
    CHECK(tests::replaced(sums(true), "2023-03", "2026-03") == sums(false));
}

TEST_CASE(
    "many waiting attempts are replayed a part at a time, the oldest first, each once, also by two at once",
    "[company]") {
    Teams teams(either_kind());
    const auto trainer = teams.trainer();
    tests::Dice dice(41);
    constexpr int all = 1203;
    teams.play("nadia", "first", dice);
    teams.copy("first", all - 1);
    CHECK(company::count_awaiting(*trainer) == all);
    std::vector<std::size_t> done;
    const auto part = reports::verify_new(*trainer, "tomas", "2026-11-23T08:00:00Z", [&](std::size_t so_far) {
        done.push_back(so_far);
        return so_far < 500;
    });
    CHECK(done == std::vector<std::size_t>{0, 500});
    CHECK(part.agreed == 500);
    CHECK(company::count_awaiting(*trainer) == all - 500);
    CHECK(
        teams.value("select count(*) from verdict join attempt on id = attempt where started < '2026-06'") ==
        "500");
    std::atomic<std::size_t> agreed = 0;
    const auto one_of_two = [&] {
        const auto database = teams.trainer();
        database->wait_at_most(std::chrono::seconds(60));
        agreed +=
            reports::verify_new(*database, "tomas", "2026-11-23T08:00:00Z", [](auto) { return true; }).agreed;
    };
    std::thread other(one_of_two);
    one_of_two();
    other.join();
    CHECK(agreed == all - 500);
    CHECK(company::count_awaiting(*trainer) == 0);
    CHECK(teams.value("select count(*) from verdict where agrees = 1") == std::to_string(all));
    CHECK(teams.value("select n from team_axis where team = 'spain' and axis = 'overall'") ==
          std::to_string(all));
    CHECK(teams.value("select n from person_course where person = 'nadia'") == std::to_string(all));
}

TEST_CASE("what was added is taken out again when somebody is erased", "[company]") {
    Teams teams("file");
    tests::Dice dice(11);
    for (int i = 0; i < 5; ++i) teams.play("nadia", "n" + std::to_string(i), dice);
    for (int i = 0; i < 3; ++i) teams.play("omar", "o" + std::to_string(i), dice);
    verify(teams);
    const auto trainer = teams.trainer();
    company::erase(*trainer, "nadia", reports::entries_of(*trainer, "nadia"));
    const auto anew = made_anew(teams, {"omar"});
    for (const auto& score : company::team_scores(*trainer, "spain"))
        if (score.axis == "overall") check_equal(score.sum, anew.at("team"));
    for (const auto& score : company::people_scores(*trainer, "spain", 0, 10)) CHECK(score.person == "omar");
    long long offered = 0, chosen = 0;
    for (const auto& reply : company::team_replies(*trainer, "spain", "full")) {
        offered += reply.offered;
        chosen += reply.chosen;
    }
    long long decisions = 0;
    for (const auto& attempt : teams.open("omar")->list("omar"))
        decisions += static_cast<long long>(attempt.decisions.size());
    CHECK(chosen == decisions);
    CHECK(offered > chosen);
}
