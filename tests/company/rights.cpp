// What each role may do on a company's server, tried by its own login with its own statements: the server
// refuses, not the program.
#include <sstream>

#include "attempts/attempt_json.hpp"
#include "attempts/play.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using attempts::Store;
using company::Role;
using tests::Company;

namespace {

constexpr const char* not_permitted = "42501";
constexpr const char* not_possible = "23514";

/// Nadia and Omar are trainees in Spain, Vera in Italy; Tomás trains Spain, Marga manages it; Igor manages
/// Italy. Nadia has one attempt kept, "a", and Vera one, "v".
struct Firm {
    Company company;
    std::string nadia = company.person("nadia");
    std::string omar = company.person("omar");
    std::string vera = company.person("vera", "italy");
    std::string tomas = company.person("tomas", "spain", Role::trainer);
    std::string marga = company.person("marga", "spain", Role::manager);
    std::string igor = company.person("igor", "italy", Role::manager);

    Firm() {
        keep("nadia", nadia, "a");
        keep("vera", vera, "v");
    }

    void keep(const std::string& person, const std::string& address, const std::string& id) const {
        const auto store = Store::open(address, company.outbox(person));
        auto start = tests::beginning(id);
        start.attempt.person = person;
        start.attempt.mode = attempts::Mode::practice;
        store->keep_text(start.attempt.scenario_fingerprint, start.scenario_text);
        store->keep_text(start.attempt.rubric_fingerprint, start.rubric_text);
        store->begin(start.attempt);
        store->add(id, 0, {"listen", 900, "hola"});
        store->seal(id, {"", {}});
        store->reflect(person, id, {1, "tense", "me temblaba la voz", "", ""});
        const auto delivery = store->deliver();
        if (delivery.fault) FAIL(delivery.fault->what());
    }

    std::vector<std::string> everybody() const { return {nadia, omar, vera, tomas, marga, igor}; }
};

std::string answer(const std::string& address, const std::string& question) {
    std::string value;
    INFO(question);
    REQUIRE(Company::try_as(address, question, &value).empty());
    return value;
}

std::string attempts_seen(const std::string& address) {
    return answer(address, "select coalesce(string_agg(id, ' ' order by id), '') from attempt");
}

/// A sealed attempt as somebody would forge it.
std::string forged(const std::string& person, const std::string& id) {
    auto attempt = tests::beginning(id).attempt;
    attempt.person = person;
    attempt.seal.emplace();
    return "select keep_attempt('" + attempts::json_of(attempt) + "')";
}

/// Judges an attempt as agreeing: how many were marked.
std::string
judging(const std::string& id,
        const std::string& comes_to = R"("stars": 5, "techniques": [{"tag": "empathy", "offered": 1, )"
                                      R"("taken": 1}], "open": {"listen": 1, "wait": 1})") {
    return "select count(*) from mark_attempts('[{\"attempt\": \"" + id +
           "\", \"agrees\": true, \"note\": \"\", " + comes_to + "}]', '2026-11-23T08:00:00Z')";
}

} // namespace

TEST_CASE("everybody sees their own attempts, trainers and managers their teams', and nobody else's",
          "[company]") {
    const Firm firm;
    CHECK(attempts_seen(firm.nadia) == "a");
    CHECK(attempts_seen(firm.omar).empty());
    CHECK(attempts_seen(firm.vera) == "v");
    CHECK(attempts_seen(firm.tomas) == "a");
    CHECK(attempts_seen(firm.marga) == "a");
    CHECK(attempts_seen(firm.igor) == "v");
    for (const std::string table : {"decision", "read_item", "score", "cost", "awaiting"}) {
        INFO(table);
        const auto others = "select count(*) from " + table + " where attempt = 'v'";
        for (const auto& address : {firm.nadia, firm.omar, firm.tomas, firm.marga})
            CHECK(answer(address, others) == "0");
        CHECK(answer(firm.igor, others) != "0");
    }
}

TEST_CASE("what counts as done is seen of those whose attempts one may see", "[company]") {
    const Firm firm;
    const auto seen = [](const std::string& address) {
        return answer(address,
                      "select coalesce(string_agg(person, ' ' order by person), '') from creditable_attempt");
    };
    CHECK(seen(firm.nadia) == "nadia");
    CHECK(seen(firm.omar).empty());
    CHECK(seen(firm.tomas) == "nadia");
    CHECK(seen(firm.marga) == "nadia");
    CHECK(seen(firm.igor) == "vera");
    CHECK(seen(firm.company.keeper()) == "nadia vera");
    CHECK(Company::try_as(firm.nadia, "delete from creditable_attempt") != "");
}

TEST_CASE("what a trainee felt is seen by nobody else, not even their trainer", "[company]") {
    const Firm firm;
    CHECK(answer(firm.nadia, "select words from reflection") == "me temblaba la voz");
    for (const auto& address : {firm.omar, firm.vera, firm.tomas, firm.marga, firm.igor})
        CHECK(answer(address, "select count(*) from reflection where attempt = 'a'") == "0");
}

TEST_CASE("nobody changes or deletes an attempt, not even their own", "[company]") {
    const Firm firm;
    const auto before =
        firm.company.value("select md5(string_agg(t::text, '')) from (select * from attempt order by id) t");
    for (const auto& address : firm.everybody())
        for (const std::string table :
             {"attempt", "decision", "read_item", "score", "cost", "kept_text", "verdict"})
            for (const auto& statement :
                 {"delete from " + table,
                  "update " + table + " set " +
                      (table == "kept_text" ? "body = ''"
                       : table == "attempt" ? "passed = 1"
                                            : "attempt = 'a'"),
                  "truncate " + table + " cascade", "drop table " + table + " cascade",
                  "alter table " + table + " disable row level security"}) {
                INFO(address << ": " << statement);
                CHECK(Company::try_as(address, statement) == not_permitted);
            }
    CHECK(firm.company.value(
              "select md5(string_agg(t::text, '')) from (select * from attempt order by id) t") == before);
}

TEST_CASE("nobody writes an attempt but through the one door, and then only as themselves", "[company]") {
    const Firm firm;
    for (const auto& address : firm.everybody()) {
        CHECK(Company::try_as(address, "insert into attempt (id, person) values ('x', session_user)") ==
              not_permitted);
        CHECK(Company::try_as(address, "insert into decision values ('a', 7, 'listen', 0, '')") ==
              not_permitted);
        CHECK(Company::try_as(address, "insert into score values ('a', 'overall', 1, 1, 0)") ==
              not_permitted);
    }
    CHECK(Company::try_as(firm.omar, forged("nadia", "x")) == not_permitted);
    CHECK(Company::try_as(firm.tomas, forged("nadia", "x")) == not_permitted);
    CHECK(Company::try_as(firm.omar, forged("omar", "x")).empty());
    CHECK(firm.company.value("select person from attempt where id = 'x'") == "omar");
}

TEST_CASE("an id that is another's cannot be taken, and one's own attempt cannot be replaced", "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.omar, forged("omar", "a")) == not_permitted);
    CHECK(answer(firm.nadia, forged("nadia", "a")) == "before");
    CHECK(firm.company.value("select count(*) from decision where attempt = 'a'") == "1");
}

TEST_CASE("a login cannot pass for another one", "[company]") {
    const Firm firm;
    for (const std::string statement :
         {"set role nadia", "set session authorization nadia", "set role keeper",
          "create role boss superuser", "alter role omar superuser", "alter role omar createrole",
          "grant keeper to omar", "alter role nadia password 'x'"}) {
        INFO(statement);
        CHECK(Company::try_as(firm.omar, statement) != "");
    }
    // What a program may say of itself changes nothing.
    CHECK(answer(firm.omar,
                 "set application_name = 'nadia'; set app.login = 'nadia'; select count(*) from attempt") ==
          "0");
}

TEST_CASE("nobody raises their role, joins a team or adds people", "[company]") {
    const Firm firm;
    for (const auto& address : firm.everybody())
        for (const std::string statement :
             {"insert into membership values ('spain', session_user, 'manager')",
              "insert into membership values ('italy', session_user, 'trainer')",
              "update membership set role = 'manager'", "delete from membership",
              "insert into person values ('ghost', '')", "update person set name = 'x'",
              "insert into team values ('mine')", "insert into choice values ('leaderboard', 'on')"}) {
            INFO(address << ": " << statement);
            CHECK(Company::try_as(address, statement) == not_permitted);
        }
}

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

TEST_CASE("a person of two teams counts in both, and neither's trainer sees the other team", "[company]") {
    Firm firm;
    company::join(firm.company.database(), {"italy", "nadia", Role::trainee});
    CHECK(answer(firm.tomas, judging("a")) == "1");
    CHECK(answer(firm.igor, judging("v")) == "1");
    const auto teams = [](const std::string& address, const std::string& table) {
        return answer(address, "select coalesce(string_agg(distinct team, ' '), '') from " + table);
    };
    for (const std::string table : {"team_axis", "team_decile", "team_month", "team_survey", "team_technique",
                                    "team_reply", "counted"}) {
        INFO(table);
        CHECK(teams(firm.company.keeper(), table) == "italy spain");
        CHECK(teams(firm.tomas, table) == "spain");
        CHECK(teams(firm.igor, table) == "italy");
        for (const auto& address : {firm.nadia, firm.omar, firm.vera}) CHECK(teams(address, table) == "");
    }
    for (const std::string table :
         {"person_axis", "person_technique", "person_course", "person_unverified"}) {
        INFO(table);
        const auto seen = "select string_agg(distinct person, ' ') from " + table;
        CHECK(answer(firm.tomas, seen) == "nadia");
        CHECK(answer(firm.igor, seen) == "nadia vera");
        for (const auto& address : {firm.nadia, firm.omar, firm.vera}) CHECK(answer(address, seen) == "");
    }
}

TEST_CASE("what to expect is told to those who lead, of a group and not of a few, and no other team's "
          "attempts with it",
          "[company]") {
    const Firm firm;
    firm.company.value("insert into early_decile values ('full', 1, 9, 3, 2, 2), ('full', 1, 2, 2, 0, 0), "
                       "('full', 2, 9, 4, 4, 4) returning 1");
    firm.company.value("insert into person_early values ('nadia', 'full', 1, '', 9000, 1), "
                       "('vera', 'full', 1, '', 9000, 1) returning 1");
    const auto told = [](const std::string& address) {
        return answer(address, "select coalesce(string_agg(number || ':' || n, ' ' order by n), '') from "
                               "early_decile");
    };
    for (const auto& address : {firm.tomas, firm.marga, firm.igor}) CHECK(told(address) == "1:2 1:3");
    for (const auto& address : {firm.nadia, firm.omar, firm.vera}) {
        CHECK(told(address) == "");
        CHECK(answer(address, "select count(*) from told_early()") == "0");
        CHECK(answer(address, "select count(*) from person_early") == "0");
    }
    CHECK(answer(firm.tomas, "select person from person_early") == "nadia");
    firm.company.value("insert into choice values ('smallest_group', '6') returning 1");
    CHECK(told(firm.tomas) == "");
    firm.company.value("update choice set value = '4' returning 1");
    CHECK(told(firm.tomas) == "1:2 1:3 2:4");
}

TEST_CASE("nobody makes up what a record store is told of them, and no other team's trainer does",
          "[company]") {
    const Firm firm;
    const auto kept = [](const std::string& id, const std::string& person) {
        return "select keep_statements('a', '[{\"position\": 0, \"id\": \"one\", \"body\": "
               "\"{\\\"id\\\": \\\"" +
               id +
               "\\\", \\\"verb\\\": {}, \\\"actor\\\": {\\\"account\\\": "
               "{\\\"name\\\": \\\"" +
               person + "\\\"}}}\"}]')";
    };
    for (const auto& address : {firm.nadia, firm.omar, firm.igor})
        CHECK(Company::try_as(address, kept("one", "nadia")) == not_permitted);
    for (const auto& address : firm.everybody())
        for (const std::string statement :
             {"insert into statement values ('a', 0, 'one', '{\"fake\": 1}', '')",
              "update statement set sent = 'today'", "update statement set body = '{}'",
              "delete from statement"})
            CHECK(Company::try_as(address, statement) == not_permitted);
    CHECK(Company::try_as(firm.tomas, kept("two", "nadia")) == not_possible);
    CHECK(Company::try_as(firm.tomas, kept("one", "vera")) == not_possible);
    CHECK(Company::try_as(firm.tomas, kept("one", "nadia")).empty());
    for (const auto& address : {firm.nadia, firm.omar, firm.vera, firm.igor})
        CHECK(Company::try_as(address, "select mark_told('a', 'today')") == not_permitted);
    CHECK(Company::try_as(firm.tomas, "select mark_told('a', '')") == not_possible);
    CHECK(answer(firm.nadia, "select count(*) from statement") == "1");
    CHECK(answer(firm.igor, "select count(*) from statement") == "0");
    CHECK(Company::try_as(firm.tomas, "select mark_told('a', 'today')").empty());
    CHECK(Company::try_as(firm.tomas, "select mark_told('a', 'later')").empty());
    CHECK(firm.company.value("select sent from statement") == "today");
}

TEST_CASE("a trainer who is also a trainee is judged by somebody else", "[company]") {
    Firm firm;
    firm.company.person("tomas", "spain", Role::trainee);
    firm.keep("tomas", firm.tomas, "t");
    CHECK(answer(firm.tomas, judging("t")) == "0");
    CHECK(answer(firm.marga, judging("t")) == "1");
}

TEST_CASE("nobody gives work, remarks or notes a look in another's name or about strangers", "[company]") {
    const Firm firm;
    const auto refuses = [](const std::string& address, const std::string& statement) {
        INFO(statement);
        CHECK(Company::try_as(address, statement) == not_permitted);
    };
    const auto given = [](const std::string& team, const std::string& person, const std::string& by) {
        return R"(select give_assignment('{"id": ")" + team + person + by + R"(", "team": ")" + team +
               R"(", "person": ")" + person +
               R"(", "mode": "practice", "mark": 0, "until": "", "given_by": ")" + by +
               R"(", "given": "2026-11-20T08:00:00Z", "scenarios": ["easy"]}'))";
    };
    refuses(firm.nadia, given("", "omar", "nadia"));
    refuses(firm.nadia, given("spain", "", "nadia"));
    refuses(firm.nadia, given("", "nadia", "tomas"));
    refuses(firm.tomas, given("", "vera", "tomas"));
    refuses(firm.tomas, given("italy", "", "tomas"));
    refuses(firm.tomas, given("spain", "", "marga"));
    CHECK(Company::try_as(firm.tomas, given("spain", "", "tomas")).empty());
    CHECK(Company::try_as(firm.tomas, tests::replaced(given("spain", "", "tomas"), R"("mark": 0)",
                                                      R"("mark": -5)")) == not_possible);
    CHECK(Company::try_as(firm.tomas, tests::replaced(given("spain", "", "tomas"), R"("until": "")",
                                                      R"("until": "bad date")")) == not_possible);
    CHECK(Company::try_as(firm.tomas, tests::replaced(given("spain", "", "tomas"), "2026-11-20T08:00:00Z",
                                                      "long ago")) == not_possible);
    for (const auto& address : {firm.nadia, firm.marga})
        CHECK(answer(address, "select take_back_assignment('spaintomas')") == "0");
    for (const auto& address : firm.everybody())
        for (const std::string statement : {"insert into assignment values ('x', 'spain', '', 'practice', "
                                            "-5, 'bad date', session_user, '')",
                                            "delete from assignment", "delete from assigned_scenario",
                                            "insert into assigned_scenario values ('spaintomas', 'easy')"})
            refuses(address, statement);
    CHECK(answer(firm.vera, "select count(*) from assignment") == "0");
    refuses(firm.nadia, "update assignment set mark = 0");
    refuses(firm.nadia, "insert into remark values ('r', 'a', 0, 'nadia', '', 'very good')");
    refuses(firm.tomas, "insert into remark values ('r', 'v', 0, 'tomas', '', 'very bad')");
    refuses(firm.tomas, "insert into remark values ('r', 'a', 0, 'marga', '', 'very bad')");
    refuses(firm.tomas, "insert into remark values ('r', 'a', 0, 'tomas', '1990-13-77', 'hm')");
    CHECK(Company::try_as(firm.tomas,
                          "insert into remark values ('r', 'a', 0, 'tomas', '2026-11-22T10:00:00Z', 'hm')")
              .empty());
    for (const auto& address : {firm.nadia, firm.marga})
        CHECK(answer(address, "select take_back_remark('r')") == "0");
    refuses(firm.marga, "delete from remark");
    CHECK(answer(firm.omar, "select count(*) from remark") == "0");
    refuses(firm.tomas, "update remark set words = ''");
    const auto look = [](const std::string& rest) { return "insert into look values ('l', " + rest + ")"; };
    const std::string at = ", '2026-11-22T10:00:00Z'";
    refuses(firm.tomas, look("'marga', 'screen', '', '', 'nadia'" + at));
    refuses(firm.nadia, look("'nadia', 'screen', '', '', 'vera'" + at)); // whom she may not look at
    refuses(firm.nadia, look("'nadia', 'report', '', 'spain', ''" + at));
    refuses(firm.tomas, look("'tomas', 'report', '', 'italy', ''" + at));
    refuses(firm.tomas, look("'tomas', 'screen', '', '', 'nadia', '9999'"));
    refuses(firm.tomas, look("'tomas', 'screen', repeat('x', 5001), '', 'nadia'" + at));
    CHECK(Company::try_as(firm.tomas, look("'tomas', 'screen', '', '', 'nadia'" + at)).empty());
    refuses(firm.tomas, "delete from look");
    refuses(firm.tomas, "update look set whom = 'omar'");
    CHECK(answer(firm.omar, "select count(*) from look") == "0");
    CHECK(answer(firm.nadia, "select count(*) from look") == "1");
}

TEST_CASE("nobody locks a table against everybody else", "[company]") {
    const Firm firm;
    std::istringstream tables(
        firm.company.value("select string_agg(tablename, ' ') from pg_tables where schemaname = 'aplomo'"));
    for (std::string table; tables >> table;)
        for (const auto& address : {firm.nadia, firm.tomas, firm.marga})
            for (const std::string mode : {"access exclusive", "exclusive", "share row exclusive", "share"}) {
                INFO(table << " in " << mode);
                CHECK(Company::try_as(address, "begin; lock table " + table + " in " + mode +
                                                   " mode nowait") == not_permitted);
            }
}

TEST_CASE("what somebody thought of their attempt is written by nobody else", "[company]") {
    const Firm firm;
    const std::string thought =
        R"('{"moment": 1, "feeling": "tense", "words": "x", "goal": "", "goal_tag": ""}')";
    for (const auto& address : {firm.omar, firm.tomas, firm.marga}) {
        CHECK(Company::try_as(address, "select keep_reflection('a', " + thought + ")") == not_permitted);
        CHECK(Company::try_as(address, "select keep_reflection('a', 'null')") == not_permitted);
    }
    for (const auto& address : firm.everybody())
        for (const std::string statement :
             {"insert into reflection values ('a', 1, '', '', '', '')", "delete from reflection"})
            CHECK(Company::try_as(address, statement) == not_permitted);
    CHECK(Company::try_as(firm.nadia, "select keep_reflection('a', '{\"moment\": 999999999999}')") ==
          not_possible);
    CHECK(Company::try_as(firm.nadia, "select keep_reflection('a', " + thought + ")").empty());
    CHECK(firm.company.value("select words from reflection where attempt = 'a'") == "x");
    CHECK(Company::try_as(firm.nadia, "select keep_reflection('a', 'null')").empty());
    CHECK(firm.company.value("select count(*) from reflection where attempt = 'a'") == "0");
}

TEST_CASE("a text stands only under the fingerprint that it has", "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.omar,
                          "select keep_text(repeat('0', 64), 'a scenario in which all replies are best')") ==
          not_permitted);
}

TEST_CASE("who learns reads the texts that they have played, which hold the answers, and no others",
          "[company]") {
    const Firm firm;
    CHECK(answer(firm.nadia, "select count(*) from kept_text") == "2"); // of a
    CHECK(answer(firm.omar, "select count(*) from kept_text") == "0");
    CHECK(answer(firm.vera, "select count(*) from kept_text") == "2"); // of v
    CHECK(answer(firm.tomas, "select count(*) from kept_text") ==
          firm.company.value("select count(*) from kept_text"));
}

TEST_CASE(
    "when the company got an attempt is when it was handed over, however long ago its transaction began",
    "[company]") {
    const Firm firm;
    std::string earlier;
    CHECK(Company::try_as(firm.omar,
                          "do $$ begin perform pg_sleep(1.1); end $$; " + forged("omar", "late") +
                              "; select (received > to_char(now() at time zone 'utc', "
                              "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'))::text from attempt where id = 'late'",
                          &earlier)
              .empty());
    CHECK(earlier == "true");
}

TEST_CASE("somebody who belongs to nobody is let in nowhere", "[company]") {
    const Firm firm;
    auto stranger = firm.nadia;
    stranger.replace(stranger.find("nadia:nadia"), 11, "nadia:wrong");
    try {
        Store::open(stranger, firm.company.outbox("x"))->list("");
        FAIL("let in");
    } catch (const attempts::Fault& fault) {
        CHECK(fault.kind() == attempts::FaultKind::refused);
        CHECK(std::string(fault.what()).find("wrong") == std::string::npos);
    }
}

TEST_CASE("what a judge notes is one line, however long or odd it came", "[company]") {
    const Firm firm;
    CHECK(answer(firm.tomas, R"(select count(*) from mark_attempts(jsonb_build_array(jsonb_build_object(
        'attempt', 'a', 'agrees', false, 'note', E'odd\n\x1b[2J' || repeat('x', 50000))), 'now'))") == "1");
    CHECK(firm.company.value("select is_line(note, 1000) from verdict") == "t");
}

TEST_CASE("a team without a name is nobody's, and nobody makes one", "[company]") {
    const Firm firm;
    for (const std::string blank : {"", "  "})
        for (const std::string table : {"team (name)", "person (joined, name)"}) {
            const auto values = (table == "team (name)" ? "'" : "'', '") + blank + "'";
            CHECK(Company::try_as(firm.company.keeper(),
                                  "insert into " + table + " values (" + values + ")") == not_possible);
        }
    firm.company.value("alter table team drop constraint named; insert into team values (''); insert into "
                       "membership values ('', 'omar', 'trainee'), ('', 'vera', 'manager'); select 1");
    REQUIRE(
        Company::try_as(firm.tomas, R"(select give_assignment('{"id": "one", "team": "", "person": "nadia",
        "mode": "practice", "mark": 0, "until": "", "given_by": "tomas", "given": "2026-11-20T08:00:00Z", "scenarios": ["easy"]}'))") ==
        "");
    firm.company.value("insert into look values ('l', 'keeper', 'file', 'a backup', '', '', '') returning 1");
    for (const auto& address : {firm.omar, firm.vera}) {
        CHECK(answer(address, "select count(*) from assignment") == "0");
        CHECK(answer(address, "select count(*) from assigned_scenario") == "0");
        CHECK(answer(address, "select count(*) from look") == "0");
    }
    CHECK(answer(firm.vera, "select count(*) from person") == "1");
    CHECK(answer(firm.nadia, "select count(*) from assignment") == "1");
}
