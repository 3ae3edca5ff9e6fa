// That a login of a company's server is one person, with the role that they were given and no more.
#include <sstream>

#include "attempts/fault.hpp"
#include "attempts/store.hpp"
#include "company/firm.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using attempts::Store;
using tests::answer;
using tests::Company;
using tests::Firm;
using tests::not_permitted;
using tests::not_possible;

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
