// Who judges attempts on a company's server, and what a judge can make them come to.
#include "cli/console.hpp"
#include "company/firm.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using company::Role;
using tests::answer;
using tests::Company;
using tests::Firm;
using tests::judging;
using tests::not_permitted;
using tests::not_possible;

TEST_CASE("nobody writes verdicts, countings or sums, or takes anything off the list of what awaits",
          "[company]") {
    const Firm firm;
    for (const auto& address : firm.everybody())
        for (const std::string statement :
             {"insert into verdict values ('a', 1, session_user, '', '')",
              "insert into counted values ('a', 'spain', '2026-11')",
              "delete from awaiting",
              "insert into person_axis values ('nadia', 'overall', 1, 10000, 0)",
              "insert into person_technique values ('nadia', 'empathy', 1, 1)",
              "insert into person_course values ('nadia', 'full', 1, 1, 1, '', 1, 1, '')",
              "insert into person_early values ('nadia', 'full', 1, '', 10000, 1)",
              "insert into person_unverified values ('nadia', 0, 0)",
              "insert into team_axis values ('spain', 'overall', 1, 10000, 0)",
              "insert into team_technique values ('spain', 'empathy', 1, 1)",
              "insert into team_decile values ('spain', 9, 1)",
              "insert into team_month values ('spain', '2026-11', '2026-11', 1, 10000)",
              "insert into team_survey values ('spain', 5, 1)",
              "insert into team_reply values ('spain', 'full', 'listen', 1, 1, 1, 1, 1, 0)",
              "insert into early_decile values ('full', 1, 9, 1, 1, 1)",
              "update person_axis set n = 0",
              "update person_unverified set awaiting = 0",
              "update team_axis set n = 0",
              "update early_decile set n = 0",
              "delete from person_early",
              "delete from early_decile",
              "delete from person_unverified",
              "delete from team_axis",
              "delete from counted",
              "update counted set team = 'italy'",
              "update verdict set agrees = 0"}) {
            INFO(address << ": " << statement);
            CHECK(Company::try_as(address, statement) == not_permitted);
        }
    CHECK(firm.company.value("select count(*) from awaiting") == "2");
}

TEST_CASE("a trainer or manager judges their own team's attempts, under their own name, and no other team's",
          "[company]") {
    const Firm firm;
    for (const auto& address : {firm.nadia, firm.omar, firm.vera, firm.igor})
        CHECK(answer(address, judging("a")) == "0");
    CHECK(answer(firm.tomas, judging("v")) == "0");
    CHECK(answer(firm.tomas, judging("nothing")) == "0");
    CHECK(firm.company.value("select count(*) from verdict") == "0");
    CHECK(firm.company.value("select count(*) from awaiting") == "2");
    CHECK(answer(firm.tomas, judging("a")) == "1");
    CHECK(firm.company.value("select given_by from verdict") == "tomas");
    CHECK(firm.company.value("select attempt || team from counted") == "aspain");
    CHECK(answer(firm.nadia, "select count(*) from counted") == "0");
    CHECK(answer(firm.igor, "select count(*) from counted") == "0");
    CHECK(answer(firm.igor, judging("v")) == "1");
}

TEST_CASE("what an attempt comes to is counted once, however often it is judged and by whomever",
          "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.tomas, judging("a", R"("stars": 5, "techniques": [], "open": {"listen": 1}}, )"
                                                   R"({"attempt": "a", "agrees": true, "note": "")")) != "");
    CHECK(firm.company.value("select count(*) from verdict") == "0");
    CHECK(answer(firm.tomas, judging("a")) == "1");
    for (const auto& address : {firm.tomas, firm.marga, firm.company.keeper()})
        CHECK(answer(address, judging("a")) == "0");
    CHECK(firm.company.value("select n from team_axis where team = 'spain' and axis = 'overall'") == "1");
    CHECK(firm.company.value("select n from person_course") == "1");
}

TEST_CASE("a judge cannot add what no such attempt can come to, nor another score than it has", "[company]") {
    const Firm firm;
    for (
        const std::string more :
        {R"("stars": 6, "techniques": [], "open": {"listen": 1})",
         R"("stars": -1, "techniques": [], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [{"tag": "t", "offered": 3, "taken": 0}], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [{"tag": "t", "offered": 1, "taken": 2}], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [{"tag": "t", "offered": 1, "taken": -1}], "open": {"listen": 1})",
         R"("stars": null, "techniques": [], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [], "open": null)",
         R"("stars": 1, "techniques": [{"tag": "t", "offered": 1, "taken": 1}, )"
         R"({"tag": "t", "offered": 1, "taken": 1}], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [{"tag": "\u001b[2J", "offered": 1, "taken": 1}], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [{"offered": 1, "taken": 1}], "open": {"listen": 1})",
         R"("stars": 1, "techniques": [], "open": {"listen": 1, "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1})",
         R"("stars": 1, "techniques": [], "open": {"listen": 1, "\u001b": 1})",
         R"("stars": 1, "techniques": [], "open": {"listen": 2})",
         R"("stars": 1, "techniques": [], "open": {"listen": 1, "other": -5})",
         R"("stars": 1, "techniques": [], "open": {"another": 1})"}) {
        INFO(more);
        CHECK(Company::try_as(firm.tomas, judging("a", more)) == not_permitted);
    }
    for (const std::string moment : {"", "x\ny", "x"}) {
        INFO(moment);
        const auto given = moment == "x" ? std::string(100'000, 'x') : moment;
        CHECK(Company::try_as(firm.tomas, tests::replaced(judging("a"), "2026-11-23T08:00:00Z", given)) ==
              not_possible);
    }
    CHECK(firm.company.value("select count(*) from verdict") == "0");
    CHECK(answer(firm.tomas, judging("a", R"("scores": [10000], "passed": 1, "person": "omar", "stars": 5, )"
                                          R"("techniques": [], "open": {"listen": 1})")) == "1");
    CHECK(firm.company.value("select person || axis || total from person_axis where axis = 'overall'") ==
          "nadiaoverall0");
    CHECK(firm.company.value("select passes from person_course") == "0");
}

TEST_CASE("who calls the parts of judging by themselves does so with their own rights", "[company]") {
    const Firm firm;
    for (const auto& address : firm.everybody())
        for (const std::string statement :
             {"select take_awaiting(array['a'])", "select keep_countings(array['a'])",
              "select add_to_courses(array['a'])", "select add_early(array['a'], 1)",
              "select add_scores(array['a'], 1)", "select take_lane()", "select gather_lanes()",
              "select forget_texts()",
              R"(select add_replayed('[{"attempt": "a", "stars": 5}]', array['a'], 1))"}) {
            INFO(address << ": " << statement);
            CHECK(Company::try_as(address, statement) == not_permitted);
        }
    // Names of one's own before those of the store change nothing of what the store's functions read.
    CHECK(answer(firm.omar, "create temp table awaiting (attempt text, started text); "
                            "create temp table membership (team text, person text, role text); "
                            "insert into membership values ('spain', 'omar', 'trainer'), ('spain', 'nadia', "
                            "'trainee'); set search_path = pg_temp, aplomo; " +
                                judging("a")) == "0");
    CHECK(firm.company.value("select count(*) from awaiting") == "2");
    CHECK(answer(firm.tomas,
                 "create temp table verdict (attempt text, agrees bigint, given_by text, given text, "
                 "note text); set search_path = pg_temp, aplomo; " +
                     judging("a")) == "1");
    CHECK(firm.company.value("select count(*) from verdict") == "1");
}

TEST_CASE("a trainer who is also a trainee is judged by somebody else", "[company]") {
    Firm firm;
    firm.company.person("tomas", "spain", Role::trainee);
    firm.keep("tomas", firm.tomas, "t");
    CHECK(answer(firm.tomas, judging("t")) == "0");
    CHECK(answer(firm.marga, judging("t")) == "1");
}

TEST_CASE("what a judge notes is one line, however long or odd it came", "[company]") {
    const Firm firm;
    CHECK(answer(firm.tomas, R"(select count(*) from mark_attempts(jsonb_build_array(jsonb_build_object(
        'attempt', 'a', 'agrees', false, 'note', E'odd\n\x1b[2J' || repeat('x', 50000))), 'now'))") == "1");
    CHECK(firm.company.value("select is_line(note, 1000) from verdict") == "t");
}
