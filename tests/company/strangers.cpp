// Logins that somebody else made on the same server, and what people leave behind there.
#include <functional>

#include "attempts/fault.hpp"
#include "attempts/server_schema.hpp"
#include "company/privacy.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using attempts::FaultKind;
using company::Role;
using tests::Company;

namespace {

/// A login of this test, made by `how` and gone with it.
struct Stranger {
    Stranger(const Company& company, const std::string& how)
        : keeper(company.keeper()), name(tests::name_of_its_own("stranger")) {
        REQUIRE(Company::try_as(keeper, "create role " + name + ' ' + how) == "");
    }
    ~Stranger() { Company::try_as(keeper, "drop role if exists " + name); }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

    std::string keeper, name;
};

std::string state_of(const Company& company, const std::string& name) {
    return company.value("select coalesce((select concat(rolcanlogin, rolsuper, rolpassword is null, "
                         "pg_has_role(oid, 'aplomo_people_' || (select oid from pg_database where "
                         "datname = current_database()), 'member') and not rolsuper) from pg_authid where "
                         "rolname = '" +
                         name + "'), 'gone')");
}

/// How somebody connects to another store's database.
std::string elsewhere(const Company& company, const std::string& name) {
    return tests::cluster_address(name, name, company.value("select current_database()"));
}

std::string people_of(const Company& company) {
    return "aplomo_people_" + company.value("select oid from pg_database where datname = current_database()");
}

FaultKind refused(const std::function<void()>& work) {
    try {
        work();
    } catch (const attempts::Fault& fault) {
        return fault.kind();
    }
    return FaultKind::failed;
}

} // namespace

TEST_CASE("a login that no store has made is neither taken over nor dropped", "[company]") {
    for (const std::string how :
         {"superuser login password 'own'", "login password 'own'", "login password 'own' createrole",
          "login password 'own' bypassrls", "login password 'own' createdb"}) {
        INFO(how);
        Company company;
        const Stranger stranger(company, how);
        const auto before = state_of(company, stranger.name);
        CHECK(refused([&] { company::add_person(company.database(), stranger.name, ""); }) ==
              FaultKind::foreign_login);
        CHECK(refused([&] { company::set_password(company.database(), stranger.name, "mine"); }) ==
              FaultKind::foreign_login);
        CHECK(company.value("select count(*) from person where name = '" + stranger.name + "'") == "0");
        company::remove_person(company.database(), stranger.name);
        company::erase(company.database(), stranger.name, {});
        CHECK(state_of(company, stranger.name) == before);
    }
}

TEST_CASE("somebody who left is let in again", "[company]") {
    Company company;
    const auto name = tests::name_of_its_own("Lea");
    company.person(name);
    company::remove_person(company.database(), name);
    CHECK(state_of(company, name) == "ffff"); // shut out, with a password, and none of the people
    const auto address = company.person(name);
    CHECK(Company::try_as(address, "select count(*) from attempt") == "");
    company::erase(company.database(), name, {});
    CHECK(state_of(company, name) == "gone");
}

TEST_CASE("nobody makes themselves impossible to erase", "[company]") {
    Company company;
    for (const std::string legacy : {"select lo_creat(-1)", "select lo_from_bytea(0, 'x')",
                                     "create temporary table mine (x int); create function pg_temp.f() "
                                     "returns int language sql as 'select "
                                     "1'",
                                     "create function other.f() returns int language sql as 'select 1'",
                                     "create table other.t (x int)"}) {
        INFO(legacy);
        company.value("create schema if not exists other; grant all on schema other to public; select 1");
        const auto name = tests::name_of_its_own("Lea");
        const auto address = company.person(name);
        REQUIRE(Company::try_as(address, legacy) == "");
        company::erase(company.database(), name, {});
        CHECK(state_of(company, name) == "gone");
        CHECK(company.value("select count(*) from person where name = '" + name + "'") == "0");
    }
}

TEST_CASE("whoever owns something in another database of the server loses at least their name", "[company]") {
    Company company;
    Company other;
    const auto name = tests::name_of_its_own("Lea");
    company.person(name);
    const auto there = elsewhere(other, name);
    REQUIRE(Company::try_as(there, "select lo_creat(-1)") == "");
    company::erase(company.database(), name, {});
    CHECK(state_of(company, name) == "gone");
    CHECK(Company::try_as(there, "select 1") != "");
    CHECK(company.value(
              "select count(*) from pg_roles where rolname like 'aplomo_nobody_%' and rolcanlogin") == "0");
    other.value("select count(lo_unlink(oid)) from pg_largeobject_metadata");
    company.value(
        "do $$ declare each text; begin for each in select rolname from pg_roles where rolname like "
        "'aplomo_nobody_%' loop execute format('drop role %I', each); end loop; end $$; select 1");
}

TEST_CASE("a login of another store on the server is neither taken over nor dropped", "[company]") {
    Company lima;
    const auto name = tests::name_of_its_own("Bea");
    {
        Company madrid;
        const auto hers = madrid.person(name);
        CHECK(refused([&] { company::add_person(lima.database(), name, ""); }) == FaultKind::others_login);
        CHECK(lima.value("select count(*) from person where name = '" + name + "'") == "0");
        // As after a backup of the other store was restored here.
        lima.value("insert into person values ('" + name + "', '') returning 1");
        CHECK(refused([&] { company::set_password(lima.database(), name, "mine"); }) ==
              FaultKind::others_login);
        CHECK(Company::try_as(hers, "select count(*) from attempt") == "");
        CHECK(Company::try_as(elsewhere(lima, name), "select count(*) from aplomo.attempt") == "42501");
        company::remove_person(lima.database(), name);
        company::erase(lima.database(), name, {});
        CHECK(Company::try_as(hers, "select count(*) from attempt") == "");
        company::remove_person(madrid.database(), name);
        CHECK(refused([&] { company::add_person(lima.database(), name, ""); }) == FaultKind::others_login);
    }
    // Its database is gone, and so is its store.
    CHECK(Company::try_as(lima.person(name), "select count(*) from attempt") == "");
    company::erase(lima.database(), name, {});
    CHECK(state_of(lima, name) == "gone");
}

TEST_CASE(
    "a login that older versions gave to two stores goes on in both, is changed by neither and stays with "
    "the other when one erases it",
    "[company]") {
    Company madrid, lima;
    const auto name = tests::name_of_its_own("Bea");
    const auto hers = madrid.person(name);
    lima.value("insert into person values ('" + name + "', '') returning 1");
    const auto role = "\"" + name + "\"";
    lima.value(
        "do $$ begin if not exists (select from pg_roles where rolname = 'aplomo_people') then create role "
        "aplomo_people nologin; end if; end $$; grant aplomo_people to " +
        role + "; revoke " + people_of(madrid) + " from " + role + "; select 1");
    for (auto* company : {&madrid, &lima}) {
        company->value("update schema_version set version = 9 returning 1");
        attempts::bring_up_to_date(company->keeper());
    }
    for (auto* company : {&madrid, &lima}) {
        CHECK(Company::try_as(elsewhere(*company, name), "select count(*) from attempt") == "");
        CHECK(refused([&] { company::set_password(company->database(), name, "mine"); }) ==
              FaultKind::others_login);
    }
    company::erase(lima.database(), name, {});
    CHECK(Company::try_as(elsewhere(lima, name), "select count(*) from aplomo.attempt") == "42501");
    CHECK(Company::try_as(hers, "select count(*) from attempt") == "");
    company::erase(madrid.database(), name, {});
    CHECK(state_of(madrid, name) == "gone");
}
