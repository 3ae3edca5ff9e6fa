// What each role may do on a company's server, tried by its own login with its own statements: the server
// refuses, not the program.
#include "attempts/attempt_json.hpp"
#include "attempts/play.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using attempts::Store;
using company::Role;
using tests::Company;

namespace {

constexpr const char* not_permitted = "42501";

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

TEST_CASE("trainees write no verdicts and no sums, and take nothing off the list of what awaits",
          "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.nadia, "insert into verdict values ('a', 1, 'nadia', '', '')") ==
          not_permitted);
    CHECK(Company::try_as(firm.nadia, "insert into person_axis values ('nadia', 'overall', 1, 10000, 0)") ==
          not_permitted);
    CHECK(Company::try_as(firm.nadia, "insert into team_axis values ('spain', 'overall', 1, 10000, 0)") ==
          not_permitted);
    CHECK(Company::try_as(firm.nadia, "insert into counted values ('a', 'spain', '2026-11')") ==
          not_permitted);
    CHECK(Company::try_as(firm.nadia, "insert into person_early values ('nadia', 'full', 1, '', 10000, 1)") ==
          not_permitted);
    CHECK(Company::try_as(firm.nadia, "insert into early_decile values ('full', 1, 9, 1, 1, 1)") ==
          not_permitted);
    CHECK(answer(firm.nadia, "with taken as (delete from awaiting returning 1) select count(*) from taken") ==
          "0");
    CHECK(firm.company.value("select count(*) from awaiting") == "2");
}

TEST_CASE("a trainer judges their own team's attempts, under their own name, and no other team's",
          "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.tomas, "insert into verdict values ('v', 1, 'tomas', '', '')") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into verdict values ('a', 1, 'marga', '', '')") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into person_axis values ('vera', 'overall', 1, 1, 1)") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into team_axis values ('italy', 'overall', 1, 1, 1)") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into counted values ('v', 'spain', '2026-11')") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into counted values ('a', 'italy', '2026-11')") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into counted values ('a', 'spain', '2026-11')").empty());
    for (const std::string statement : {"delete from counted", "update counted set team = 'italy'"})
        CHECK(Company::try_as(firm.tomas, statement) == not_permitted);
    CHECK(answer(firm.nadia, "select count(*) from counted") == "0");
    CHECK(answer(firm.igor, "select count(*) from counted") == "0");
    CHECK(Company::try_as(firm.tomas, "insert into verdict values ('a', 1, 'tomas', '', '')").empty());
    CHECK(
        Company::try_as(firm.tomas, "insert into person_axis values ('nadia', 'overall', 1, 1, 1)").empty());
    CHECK(Company::try_as(firm.tomas, "update verdict set agrees = 0") == not_permitted);
}

TEST_CASE("what to expect is seen by those who lead, and no other team's attempts with it", "[company]") {
    const Firm firm;
    REQUIRE(Company::try_as(firm.company.keeper(), "insert into early_decile values ('full', 1, 9, 2, 2, 2)")
                .empty());
    REQUIRE(Company::try_as(firm.company.keeper(), "insert into person_early values ('nadia', 'full', 1, '', "
                                                   "9000, 1), ('vera', 'full', 1, '', 9000, 1)")
                .empty());
    for (const auto& address : {firm.tomas, firm.marga, firm.igor})
        CHECK(answer(address, "select sum(n) from early_decile") == "2");
    for (const auto& address : {firm.nadia, firm.omar, firm.vera}) {
        CHECK(answer(address, "select count(*) from early_decile") == "0");
        CHECK(answer(address, "select count(*) from person_early") == "0");
    }
    CHECK(answer(firm.tomas, "select person from person_early") == "nadia");
    CHECK(Company::try_as(firm.tomas, "insert into person_early values ('vera', 'full', 2, '', 1, 1)") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "delete from early_decile") == not_permitted);
    CHECK(Company::try_as(firm.tomas, "delete from person_early") == not_permitted);
}

TEST_CASE("nobody makes up what a record store is told of them, and no other team's trainer does",
          "[company]") {
    const Firm firm;
    for (const auto& address : {firm.nadia, firm.omar, firm.igor})
        CHECK(Company::try_as(address, "insert into statement values ('a', 0, 'one', '{}', '')") ==
              not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into statement values ('a', 0, 'one', '{}', 'today')") ==
          not_permitted);
    CHECK(Company::try_as(firm.tomas, "insert into statement values ('a', 0, 'one', '{}', '')").empty());
    for (const auto& address : {firm.nadia, firm.omar, firm.vera, firm.igor})
        CHECK(answer(address, "with changed as (update statement set sent = 'today' returning 1) select "
                              "count(*) from changed") == "0");
    CHECK(answer(firm.nadia, "select count(*) from statement") == "1");
    CHECK(answer(firm.igor, "select count(*) from statement") == "0");
    for (const std::string statement : {"update statement set body = '{\"a\": 1}'", "delete from statement"})
        for (const auto& address : firm.everybody())
            CHECK(Company::try_as(address, statement) == not_permitted);
    CHECK(Company::try_as(firm.tomas, "update statement set sent = 'today'").empty());
    CHECK(firm.company.value("select sent || body from statement") == "today{}");
}

TEST_CASE("a trainer who is also a trainee is judged by somebody else", "[company]") {
    Firm firm;
    firm.company.person("tomas", "spain", Role::trainee);
    firm.keep("tomas", firm.tomas, "t");
    CHECK(Company::try_as(firm.tomas, "insert into verdict values ('t', 1, 'tomas', '', '')") ==
          not_permitted);
    CHECK(Company::try_as(firm.marga, "insert into verdict values ('t', 1, 'marga', '', '')").empty());
}

TEST_CASE("nobody gives work, remarks or notes a look in another's name or about strangers", "[company]") {
    const Firm firm;
    const auto refuses = [](const std::string& address, const std::string& statement) {
        INFO(statement);
        CHECK(Company::try_as(address, statement) == not_permitted);
    };
    const auto given = [](const std::string& team, const std::string& person, const std::string& by) {
        return "insert into assignment values ('" + team + person + by + "', '" + team + "', '" + person +
               "', 'practice', 0, '', '" + by + "', '')";
    };
    refuses(firm.nadia, given("", "omar", "nadia"));
    refuses(firm.nadia, given("spain", "", "nadia"));
    refuses(firm.nadia, given("", "nadia", "tomas"));
    refuses(firm.tomas, given("", "vera", "tomas"));
    refuses(firm.tomas, given("italy", "", "tomas"));
    refuses(firm.tomas, given("spain", "", "marga"));
    CHECK(Company::try_as(firm.tomas, given("spain", "", "tomas")).empty());
    CHECK(answer(firm.marga, "with gone as (delete from assignment returning 1) select count(*) from gone") ==
          "0");
    CHECK(answer(firm.vera, "select count(*) from assignment") == "0");
    refuses(firm.omar, "insert into assigned_scenario values ('spaintomas', 'easy')");
    refuses(firm.nadia, "update assignment set mark = 0");
    refuses(firm.nadia, "insert into remark values ('r', 'a', 0, 'nadia', '', 'very good')");
    refuses(firm.tomas, "insert into remark values ('r', 'v', 0, 'tomas', '', 'very bad')");
    refuses(firm.tomas, "insert into remark values ('r', 'a', 0, 'marga', '', 'very bad')");
    CHECK(Company::try_as(firm.tomas, "insert into remark values ('r', 'a', 0, 'tomas', '', 'hm')").empty());
    for (const auto& address : {firm.nadia, firm.marga})
        CHECK(answer(address, "with gone as (delete from remark returning 1) select count(*) from gone") ==
              "0");
    CHECK(answer(firm.omar, "select count(*) from remark") == "0");
    refuses(firm.tomas, "update remark set words = ''");
    refuses(firm.tomas, "insert into look values ('l', 'marga', 'screen', '', '', 'nadia', '')");
    CHECK(Company::try_as(firm.tomas, "insert into look values ('l', 'tomas', 'screen', '', '', 'nadia', '')")
              .empty());
    refuses(firm.tomas, "delete from look");
    refuses(firm.tomas, "update look set whom = 'omar'");
    CHECK(answer(firm.omar, "select count(*) from look") == "0");
    CHECK(answer(firm.nadia, "select count(*) from look") == "1");
}

TEST_CASE("a text stands only under the fingerprint that it has", "[company]") {
    const Firm firm;
    CHECK(Company::try_as(firm.omar,
                          "select keep_text(repeat('0', 64), 'a scenario in which all replies are best')") ==
          not_permitted);
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
