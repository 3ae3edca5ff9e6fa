// What can be done to attempts that were handed over to a company's server, and by whom.
#include "attempts/attempt_json.hpp"
#include "attempts/play.hpp"
#include "company/firm.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::answer;
using tests::Company;
using tests::Firm;
using tests::not_permitted;
using tests::not_possible;

namespace {

/// A sealed attempt as somebody would forge it.
std::string forged(const std::string& person, const std::string& id) {
    auto attempt = tests::beginning(id).attempt;
    attempt.person = person;
    attempt.seal.emplace();
    return "select keep_attempt('" + attempts::json_of(attempt) + "')";
}

} // namespace

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
