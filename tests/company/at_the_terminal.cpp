// The terminal with a company's server instead of a file.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/cut_line.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

std::string with_another_password(std::string address) {
    return address.replace(address.find(":Nadia@"), 7, ":wrong@");
}

} // namespace

TEST_CASE("what is played with a server is handed over once it is sealed, under the login's name",
          "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia");
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", nadia}) == 0);
    CHECK(console.err().find("wait") == std::string::npos);
    CHECK(company.value("select person || sealed from attempt") == "Nadia1");
    REQUIRE(console.run({"attempts", "list", "--store", nadia}) == 0);
    CHECK(contains(console.out(), "Nadia"));
    CHECK(console.run({"attempts", "verify", "--store", nadia}) == 0);
}

TEST_CASE("the sample company can be put on a server too", "[company]") {
    tests::Company company;
    Console console;
    INFO(console.err());
    REQUIRE(console.run({"demo", "--store", company.keeper()}) == 0);
    CHECK(company.value("select count(*) from membership where role = 'trainee'") == "24");
    CHECK(company.value("select count(*) > 300 from attempt where sealed = 1") == "t");
    CHECK(company.value("select count(*) from attempt where sealed = 0") == "1");
    CHECK(company.value("select count(*) from awaiting") == "5");
    CHECK(company.value("select count(*) from verdict where agrees = 0") == "1");
}

TEST_CASE("a trainee gets no report of a team, and nobody is told that it was looked at", "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia");
    Console console;
    CHECK(console.run({"report", "team", "spain", "--store", nadia}) == 2);
    CHECK(contains(console.err(), "There is no team here that you may see"));
    CHECK(company.value("select count(*) from look") == "0");
    CHECK(console.run({"report", "team", "spain", "--store",
                       company.person("Tomas", "spain", company::Role::trainer)}) == 0);
}

TEST_CASE("on a server nobody plays under another name than their login's", "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia");
    Console console;
    CHECK(console.play_script(whole_script, {"--store", nadia, "--person", "Omar"}) == 2);
    CHECK(contains(console.err(), "you log in as Nadia"));
    CHECK(console.play_script(whole_script, {"--store", nadia, "--person", "Nadia"}) == 0);
    CHECK(company.value("select count(*) from attempt") == "1");
}

TEST_CASE("with a server that is away one plays all the same, and what waits is told and handed over by "
          "whatever comes "
          "next",
          "[company]") {
    tests::Company company;
    tests::CutLine line(company.person("Nadia"), 0);
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", line.address()}) == 0);
    REQUIRE(console.play_script(whole_script, {"--store", line.address()}) == 0);
    CHECK(contains(console.err(), "2 attempts wait on this computer"));
    CHECK(company.value("select count(*) from attempt") == "0");
    line.mend();
    REQUIRE(console.run({"attempts", "list", "--store", line.address()}) == 0);
    CHECK_FALSE(contains(console.err(), "wait"));
    CHECK(company.value("select count(*) from attempt") == "2");
}

TEST_CASE("what waits lies in a file of its own for each server and login, closed to others", "[company]") {
    namespace fs = std::filesystem;
    tests::Company company;
    Console console;
    for (const auto* person : {"Nadia", "Omar"})
        REQUIRE(console.play_script(whole_script, {"--store", company.person(person)}) == 0);
    const auto folder = console.store().parent_path() / "outbox";
    CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
    int files = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".db") continue;
        ++files;
        CHECK(fs::status(entry).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    CHECK(files == 2);
}

TEST_CASE("a server that lets nobody in is told in a sentence, and what was played waits", "[company]") {
    tests::Company company;
    const auto wrong = with_another_password(company.person("Nadia"));
    Console console;
    CHECK(console.run({"attempts", "list", "--store", wrong}) == 3);
    CHECK(contains(console.err(), "does not accept this user and password"));
    CHECK_FALSE(contains(console.err(), ":wrong@"));
    REQUIRE(console.play_script(whole_script, {"--store", wrong}) == 0);
    CHECK(contains(console.err(), "1 attempt waits"));
    CHECK(contains(console.err(), "does not accept this user and password"));
}

TEST_CASE("what a server that is away keeps is not told as missing, and what waits here is shown",
          "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia");
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", nadia, "--mode", "assessment"}) == 0);
    const auto id = company.value("select id from attempt");
    tests::CutLine line(nadia, 0);
    const auto wrong = "sslmode=require&hostaddr=127.0.0.1";
    const auto insecure = tests::replaced(nadia, "?", std::string("?") + wrong + "&");
    const auto page = console.path("page.pdf").string();
    using Words = std::vector<std::string>;
    const auto tried = [&](Words words, const std::string& store) {
        words.insert(words.begin(), "attempts");
        words.insert(words.end(), {"--store", store});
        return console.run(words);
    };
    for (const auto& words :
         {Words{"list"}, Words{"show", id}, Words{"show", id, "--format", "html"}, Words{"verify"},
          Words{"verify", id}, Words{"verify", id, "--code", "x"}, Words{"certificate", id, "--out", page}}) {
        CAPTURE(words);
        CHECK(tried(words, line.address()) == 3);
        CHECK(contains(console.err(), "does not answer"));
        CHECK_FALSE(contains(console.err(), "no attempt"));
        CHECK(tried(words, insecure) == 3);
        CHECK(contains(console.err(), "does not offer the secure connection (TLS)"));
        CHECK_FALSE(contains(console.err(), "no attempt"));
    }
    REQUIRE(console.play_script(whole_script, {"--store", line.address()}) == 0);
    CHECK(tried({"list"}, line.address()) == 3);
    const auto here = console.out().substr(0, console.out().find(' '));
    CHECK_FALSE(here.empty());
    CHECK(tried({"show", here}, line.address()) == 0);
    CHECK(tried({"show", "nothing"}, nadia) == 2);
    CHECK(contains(console.err(), "There is no attempt nothing"));
}

TEST_CASE("a company names its server once, in a settings file", "[company]") {
    tests::Company company;
    Console console;
    std::filesystem::create_directories(console.path("config"));
    console.folder().write("config/settings", "theme = dark\nstore = " + company.person("Nadia") + "\n");
    REQUIRE(console.play_script(whole_script) == 0);
    CHECK(company.value("select person from attempt") == "Nadia");
    CHECK(console.attempts().size() == 1);
    CHECK(console.play_script(whole_script, {"--person", "Omar"}) == 2);
    REQUIRE(console.play_script(whole_script,
                                {"--person", "Omar", "--store", "sqlite:" + console.store().string()}) == 0);
}

TEST_CASE("a scenario of one's own counts for nothing until somebody accepts it by name", "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia"),
               tomas = company.person("Tomas", "spain", company::Role::trainer);
    company.value("delete from company_text returning 1");
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", nadia}) == 0);
    CHECK(console.run({"store", "verify", "--new", "--store", tomas}) ==
          0); // the shipped one is the company's
    std::filesystem::create_directories(console.path("own/full"));
    console.folder().write(
        "own/full/scenario.yaml",
        tests::replaced(tests::good_scenario_text(), "uses: [find_cause]", "uses: [order_calm]"));
    const auto own = console.path("own/full").string(),
               script = console.folder().write("own.script", whole_script).string();
    REQUIRE(console.run({"play", own, "--script", script, "--store", nadia}) == 0);
    CHECK(console.run({"attempts", "verify", "--store", nadia}) == 1);
    CHECK(console.run({"store", "verify", "--new", "--store", tomas}) == 1);
    CHECK(contains(console.err(), "0 agree with their decisions; 1 do not"));
    CHECK(contains(console.out(), "aplomo store accept FILE"));
    CHECK(console.run({"store", "accept", own, "--store", nadia}) == 3);
    CHECK(contains(console.err(), "does not permit you that"));
    CHECK(console.run({"store", "accept", console.path("nowhere").string(), "--store", tomas}) == 1);
    REQUIRE(console.run({"store", "accept", own, "--store", tomas}) == 0);
    CHECK(contains(console.err(), "New texts of the company: 1."));
    CHECK(console.run({"store", "verify", "--new", "--store", tomas}) == 0);
    CHECK(contains(console.err(), "1 agree with their decisions; 0 do not"));
    CHECK(console.run({"attempts", "verify", "--store", nadia}) == 0);
}

TEST_CASE("what the store got after its day is told as done late, with both days", "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia"),
               tomas = company.person("Tomas", "spain", company::Role::trainer);
    Console console;
    REQUIRE(console.run({"assign", "give", "full", "--to", "Nadia", "--mode", "practice", "--mark", "1",
                         "--until", "2026-12-01", "--store", tomas}) == 0);
    REQUIRE(console.play_script(whole_script, {"--store", nadia}) == 0);
    company.value("update assignment set given = '2020-01-01T00:00:00Z' returning 1");
    company.value(
        "update attempt set started = '2026-11-30T08:00:00Z', received = '2026-12-04T08:00:00Z' returning 1");
    REQUIRE(console.run({"assign", "list", "--store", nadia}) == 0);
    CHECK(
        contains(console.out(), "done late: begun on 2026-11-30, received on 2026-12-04, until 2026-12-01"));
    company.value("update attempt set received = '2026-12-01T23:59:59Z' returning 1");
    REQUIRE(console.run({"assign", "list", "--store", nadia}) == 0);
    CHECK(contains(console.out(), "done on 2026-11-30"));
}
