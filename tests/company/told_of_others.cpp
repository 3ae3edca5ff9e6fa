// What those who lead write of their people on a company's server: work, remarks, looks, what a record store
// is told.
#include "cli/console.hpp"
#include "company/firm.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::answer;
using tests::Company;
using tests::Firm;
using tests::not_permitted;
using tests::not_possible;

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
