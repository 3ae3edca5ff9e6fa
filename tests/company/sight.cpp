// Who sees what on a company's server: the server refuses, not the program.
#include "company/firm.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using company::Role;
using tests::answer;
using tests::Company;
using tests::Firm;
using tests::judging;

namespace {

std::string attempts_seen(const std::string& address) {
    return answer(address, "select coalesce(string_agg(id, ' ' order by id), '') from attempt");
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

TEST_CASE("who learns reads the texts that they have played, which hold the answers, and no others",
          "[company]") {
    const Firm firm;
    CHECK(answer(firm.nadia, "select count(*) from kept_text") == "2"); // of a
    CHECK(answer(firm.omar, "select count(*) from kept_text") == "0");
    CHECK(answer(firm.vera, "select count(*) from kept_text") == "2"); // of v
    CHECK(answer(firm.tomas, "select count(*) from kept_text") ==
          firm.company.value("select count(*) from kept_text"));
}
