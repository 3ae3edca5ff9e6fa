// Somebody leaves a transaction open on a company's server, and nobody else waits for it.
#include "attempts/attempt_json.hpp"
#include "attempts/play.hpp"
#include "cli/console.hpp"
#include "company/backup.hpp"
#include "company/privacy.hpp"
#include "company/team_view.hpp"
#include "company/teams.hpp"
#include "company/texts.hpp"
#include "company/verdicts.hpp"
#include "reports/company_texts.hpp"
#include "script/canonical.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using company::Role;
using tests::OpenTransaction;
using tests::Teams;
using tests::verify;

namespace {

/// Nadia and Omar have each played once in Spain, and Vera in Italy; Marga manages Spain and Igor Italy.
struct Office {
    Teams teams{"server"};
    tests::Dice dice{71};

    Office() {
        teams.add("marga", "spain", Role::manager);
        teams.add("igor", "italy", Role::manager);
        for (const std::string person : {"nadia", "omar", "vera"}) teams.play(person, person, dice);
    }
    long long counted(const std::string& team) {
        for (const auto& score : company::team_scores(teams.keeper(), team))
            if (score.axis == "overall") return score.sum.n;
        return 0;
    }
};

/// Marks Nadia's attempt as one that agrees.
constexpr const char* judging_nadia =
    "select * from mark_attempts((select jsonb_build_array(jsonb_build_object('attempt', 'nadia', 'agrees', "
    "true, "
    "'note', '', 'stars', 0, 'techniques', '[]'::jsonb, 'open', jsonb_object_agg(reply, 1))) from decision "
    "where "
    "attempt = 'nadia'), '2026-11-23T08:00:00Z')";

std::string quoted(const std::string& text) { return "'" + tests::replaced(text, "'", "''") + "'"; }

} // namespace

TEST_CASE("a trainee who is half-way through handing an attempt over holds up no judge", "[company]") {
    Office office;
    auto attempt = tests::beginning("half").attempt;
    attempt.person = "nadia";
    attempt.seal.emplace();
    const OpenTransaction asleep(office.teams.login("nadia"),
                                 "select keep_attempt(" + quoted(attempts::json_of(attempt)) + ")");
    const auto verified = verify(office.teams, "tomas");
    CHECK(verified.agreed == 2);
    CHECK(verified.held == 0);
    CHECK(office.counted("spain") == 2);
}

TEST_CASE("somebody who is erased while half-way through handing an attempt over leaves nothing behind",
          "[company]") {
    Office office;
    auto attempt = tests::beginning("half").attempt;
    attempt.person = "nadia";
    attempt.seal.emplace();
    OpenTransaction asleep(office.teams.login("nadia"),
                           "set idle_in_transaction_session_timeout = 0; select keep_attempt(" +
                               quoted(attempts::json_of(attempt)) + ")");
    OpenTransaction looking(office.teams.login("nadia"),
                            "insert into look values ('l', 'nadia', 'file', '/tmp/x', '', 'nadia', "
                            "'2026-11-23T00:00:00Z')");
    company::erase(office.teams.keeper(), "nadia", {});
    asleep.commit();
    looking.commit();
    CHECK(office.teams.value("select count(*) from attempt where person = 'nadia'") == "0");
    CHECK(office.teams.value("select count(*) from look where who = 'nadia'") == "0");
}

TEST_CASE("a trainee who is half-way through handing a text over holds up nobody who has played by it",
          "[company]") {
    Office office;
    const auto scenario = tests::scenario_from(tests::good_scenario_text());
    const auto text = script::canonical(*scenario);
    const auto handing = "select keep_text(" + quoted(script::fingerprint(text)) + ", " + quoted(text) + ")";
    OpenTransaction asleep(office.teams.login("nadia"), handing);
    const auto store = office.teams.open("omar");
    auto start = tests::beginning("new");
    start.attempt.person = "omar";
    start.attempt.scenario_fingerprint = script::fingerprint(text);
    store->keep_text(start.attempt.scenario_fingerprint, text);
    store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
    store->begin(start.attempt);
    store->add("new", 0, {"listen", 900, ""});
    store->seal("new", {"", {}});
    CHECK(store->deliver().waiting == 0);
    asleep.commit(); // the text is there twice now, and a copy has it once
    tests::TemporaryFolder folder;
    company::back_up(office.teams.keeper(), folder.path() / "copy");
    const auto copy = attempts::Database::open("sqlite:" + (folder.path() / "copy").string());
    CHECK(company::text(*copy, script::fingerprint(text)) == text);
}

TEST_CASE("a judge who is half-way through holds up no other judge of others, and nobody who hands over",
          "[company]") {
    Office office;
    OpenTransaction asleep(office.teams.login("tomas"), judging_nadia);
    for (const std::string person : {"nadia", "omar"}) office.teams.play(person, person + "2", office.dice);
    const auto by_marga = verify(office.teams, "marga");
    CHECK(by_marga.agreed == 2); // both of Omar's
    CHECK(by_marga.held == 2);   // both of Nadia's
    CHECK(verify(office.teams, "igor").agreed == 1);
    CHECK(office.counted("spain") == 2);
    CHECK(office.counted("italy") == 1);
    asleep.commit();
    CHECK(office.counted("spain") == 3);
    CHECK(verify(office.teams, "marga").agreed == 1);
    CHECK(office.counted("spain") == 4);
    CHECK(company::count_awaiting(office.teams.keeper()) == 0);
}

TEST_CASE(
    "sums that several judges have added to at once are one sum in a copy and after somebody was erased",
    "[company]") {
    Office office;
    OpenTransaction asleep(office.teams.login("tomas"), judging_nadia);
    verify(office.teams, "marga");
    asleep.commit();
    CHECK(office.teams.value("select count(*) from team_axis where team = 'spain' and axis = 'overall'") ==
          "2");
    tests::TemporaryFolder folder;
    company::back_up(office.teams.keeper(), folder.path() / "copy");
    const auto copy = attempts::Database::open("sqlite:" + (folder.path() / "copy").string());
    for (auto* database : {copy.get(), &office.teams.keeper()}) {
        const auto scores = company::team_scores(*database, "spain");
        REQUIRE_FALSE(scores.empty());
        for (const auto& score : scores) CHECK(score.sum.n <= 2);
        CHECK(company::team_unverified(*database, "spain").awaiting == 0);
    }
    company::erase(office.teams.keeper(), "nadia", reports::entries_of(office.teams.keeper(), "nadia"));
    CHECK(office.counted("spain") == 1);
    CHECK(office.teams.value("select count(*) from team_axis where lane <> 0 or n = 0") == "0");
}

TEST_CASE("a trainer who is half-way through accepting a text holds up nobody", "[company]") {
    Office office;
    const auto texts = reports::texts_of({tests::scenario_from(
        tests::replaced(tests::full_scenario_text(), "uses: [find_cause]", "uses: [order_calm]"))});
    office.teams.value(
        "delete from awaiting where attempt = 'nadia'; insert into verdict values ('nadia', 0, "
        "'tomas', '', 'text_not_accepted') returning 1");
    const OpenTransaction asleep(office.teams.login("tomas"), "select accept_texts('[{\"fingerprint\": \"" +
                                                                  texts[0].fingerprint +
                                                                  "\", \"what\": \"full\"}]')");
    CHECK(company::accept(*office.teams.trainer("marga"), texts) == 1);
    CHECK(verify(office.teams, "marga").agreed == 1); // Omar's: Nadia's is about to await its replay again
    CHECK(office.counted("spain") == 1);
}
