// `aplomo report`: figures about people, teams and scenarios, for readers and programs.
#include <fstream>

#include "attempts/database.hpp"
#include "cli/console.hpp"
#include "company/leaderboard.hpp"
#include "company/lock.hpp"
#include "company/people.hpp"
#include "machine/process.hpp"
#include "reports/verify_new.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

constexpr auto good_script = "read: history\nlisten\ncheck\noptions\n";

/// Two people of team spain, one of them named like a formula, with two replayed attempts each.
void fill(Console& console) {
    for (const std::string person : {"Nadia", "=1+1,\"x\""})
        for (const auto* mode : {"practice", "assessment"})
            REQUIRE(console.play_script(good_script, {"--person", person, "--mode", mode}) == 0);
    const auto database = attempts::Database::open("sqlite:" + console.store().string());
    for (const std::string person : {"Nadia", "=1+1,\"x\""}) {
        company::add_person(*database, person, "2026-11-22");
        company::join(*database, {"spain", person, company::Role::trainee});
    }
    CHECK(reports::verify_new(*database, "Tom", "2026-11-22T09:30:00Z", [](auto) { return true; }).agreed ==
          4);
}

std::string output_of(const std::vector<std::string>& command) {
    const auto outcome = machine::run_program(command, "", std::chrono::seconds(60));
    CHECK(outcome.kind == machine::Outcome::Kind::done);
    return outcome.out;
}

} // namespace

TEST_CASE("a team's report tells the same figures to readers and programs", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "team", "spain", "--format", "json"}) == 0);
    const auto json = console.json();
    const auto& overall = json["scores"][0];
    CHECK(overall["n"].GetInt() == 4);
    CHECK(overall["margin"].GetDouble() == 0);
    const auto& course = json["scenarios"][0];
    CHECK(course["scenario"] == "full");
    CHECK(course["attempts"].GetInt() == 4);
    CHECK(course["n"].GetInt() == 2);
    CHECK(course["least"].GetDouble() < course["share"].GetDouble());
    CHECK(json["people"].Size() >= 2);
    REQUIRE(console.run({"report", "team"}) == 0); // the only one there is
    const auto mean = std::to_string(overall["mean"].GetDouble()).substr(0, 5);
    CHECK(contains(console.out(), mean));
    CHECK(contains(console.out(), "verify --new`: 0."));
    REQUIRE(console.run({"report", "team", "spain", "--format", "html"}) == 0);
    CHECK(contains(console.out(), mean));
    CHECK_FALSE(contains(console.out(), "<script"));
}

TEST_CASE("a team's page shows its people's figures as pictures, and names nobody where it must not",
          "[cli]") {
    Console console;
    fill(console);
    tests::Database(console.store()).run("update person_axis set n = 9 where person = 'Nadia'");
    REQUIRE(console.run({"report", "team", "spain", "--format", "html", "--lang", "en"}) == 0);
    for (const auto* words :
         {"People and principles", "Nadia: Empathy ", "(n9)", ">too few</text>", ">n2</text>",
          "Techniques: ", "First to best score", "How the scores are spread"}) {
        INFO(words);
        CHECK(contains(console.out(), words));
    }
    REQUIRE(console.run({"report", "team", "spain", "--format", "html", "--without-names"}) == 0);
    CHECK_FALSE(contains(console.out(), "Nadia"));
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "html", "--lang", "es"}) == 0);
    CHECK(contains(console.out(), "2 de 2, de la más antigua a la última"));
}

TEST_CASE("a report and an export rank nobody, whatever the company has chosen", "[cli]") {
    Console console;
    fill(console);
    tests::Database(console.store())
        .run("update person_axis set n = 9, total = 81000 where person = 'Nadia'; update person_axis set n = "
             "9, "
             "total = 9000 where person <> 'Nadia'");
    for (const bool on : {false, true}) {
        company::set_leaderboard(*attempts::Database::open("sqlite:" + console.store().string()), on);
        REQUIRE(console.run({"report", "team", "spain", "--format", "json"}) == 0);
        const auto json = console.json();
        CHECK(json["people"][0]["person"] == "=1+1,\"x\""); // the first by name, the last by score
        CHECK_FALSE(contains(console.out(), "place"));
    }
}

TEST_CASE("reports tell what to expect, from everybody's attempts, and where there are too few", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "team", "spain", "--format", "json"}) == 0);
    CHECK(console.json()["expectations"].Size() == 2);
    CHECK(console.json()["expectations"][0]["share"].IsNull());
    CHECK(contains(console.json()["notes"][0].GetString(), "full: Too few people have tried it yet"));
    tests::Database(console.store())
        .run("update early_decile set n = 12, passes = 9, first_passes = 9, decile = 7 where number = 1; "
             "insert into early_decile values ('full', 3, 7, 10, 6, 1)");
    for (const auto& about : {std::pair("team", "spain"), std::pair("scenario", "full")}) {
        REQUIRE(console.run({"report", about.first, about.second, "--format", "json"}) == 0);
        const auto json = console.json();
        const auto& first = json["expectations"][0];
        CHECK(first["scenario"] == "full");
        CHECK(first["attempt"] == "1");
        CHECK(first["n"].GetInt() == 12);
        CHECK(first["count"].GetInt() == 9);
        CHECK(first["low"].GetInt() == 73);
        CHECK(first["high"].GetInt() == 78);
        CHECK(contains(json["notes"][0].GetString(),
                       "By the first attempt at least half have passed: 9 of 12 people."));
    }
    REQUIRE(console.run({"report", "team", "spain", "--format", "csv"}) == 0);
    CHECK(contains(console.out(), "\r\nexpectations,full,1,high,78\r\n"));
    for (const auto* format : {"text", "html"}) {
        REQUIRE(console.run({"report", "person", "Nadia", "--format", format}) == 0);
        CHECK(contains(console.out(), "Next, the third attempt: 6 of 10 people passed"));
        CHECK(contains(console.out(), "At the second attempt"));
    }
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "json"}) == 0);
    REQUIRE(console.json()["expectations"].Size() == 3);
    CHECK(console.json()["expectations"][0]["score"].IsNumber());
    CHECK(console.json()["expectations"][2]["score"].IsNull());
    CHECK(console.json()["expectations"][2]["high"].GetInt() == 78);
    const auto file = console.path("nadia.pdf").string();
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "pdf", "--out", file}) == 0);
    CHECK(contains(output_of({"pdftotext", "-layout", file, "-"}), "Next, the third attempt"));
}

TEST_CASE("a report is written as the name of its file ends", "[cli]") {
    Console console;
    fill(console);
    for (const auto& [name, begins] :
         {std::pair{"team.pdf", "%PDF"}, {"team.csv", "table,name"}, {"team.txt", "Team: spain"}}) {
        const auto file = console.path(name);
        REQUIRE(console.run({"report", "team", "spain", "--out", file.string()}) == 0);
        std::string first;
        std::getline(std::ifstream(file), first);
        CHECK(contains(first, begins));
    }
}

TEST_CASE("a report's CSV is quoted, and nothing in it is a formula", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "team", "spain", "--format", "csv"}) == 0);
    CHECK(console.out().rfind("table,name,part,measure,value\r\n", 0) == 0);
    CHECK(contains(console.out(), "\r\npeople,\"'=1+1,\"\"x\"\"\",overall,n,2\r\n"));
    CHECK(contains(console.out(), "\r\npeople,Nadia,overall,n,2\r\n"));
    CHECK(contains(console.out(), "\r\nscenarios,full,,attempts,4\r\n"));
}

TEST_CASE("a report is a file of one's own, whole, and overwrites nothing", "[cli]") {
    Console console(Language::es);
    fill(console);
    const auto file = console.path("team.pdf").string();
    REQUIRE(console.run({"report", "team", "spain", "--format", "pdf", "--out", file}) == 0);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    output_of({"qpdf", "--check", file});
    const auto words = output_of({"pdftotext", "-layout", file, "-"});
    for (const auto* word : {"Equipo: spain", "Nadia", "Puntuaciones", "full"}) CHECK(contains(words, word));
    CHECK(console.run({"report", "team", "spain", "--out", file}) == 2);
    CHECK(contains(console.err(), "no se sobrescribe"));
    CHECK(console.run({"report", "team", "spain", "--out", console.path("none/x").string()}) == 3);
}

TEST_CASE("those who may see only sums are told of no person, and of no group that is too small", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "team", "spain", "--without-names"}) == 0);
    CHECK(contains(console.out(), "fewer than 5 people"));
    CHECK_FALSE(contains(console.out(), "Overall"));
    REQUIRE(console.run({"report", "scenario", "full", "--without-names"}) == 0);
    CHECK(contains(console.out(), "fewer than 5 people"));
    CHECK_FALSE(contains(console.out(), "listen"));
    REQUIRE(console.run({"store", "smallest-group", "2"}) == 0);
    REQUIRE(console.run({"report", "team", "spain", "--without-names"}) == 0);
    CHECK(contains(console.out(), "Overall"));
    CHECK_FALSE(contains(console.out(), "Nadia"));
    CHECK(console.run({"report", "person", "Nadia", "--without-names"}) == 2);
}

TEST_CASE("a person's report counts what decisions earn, and a forged attempt nowhere", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "json"}) == 0);
    CHECK(console.json()["attempts"].Size() == 2);
    CHECK(console.json()["scores"][0]["n"].GetInt() == 2);
    REQUIRE(console.play_script(good_script, {"--person", "Nadia"}) == 0);
    tests::Database(console.store()).run("update score set part = part - 1 where axis = 'overall'");
    const auto database = attempts::Database::open("sqlite:" + console.store().string());
    CHECK(reports::verify_new(*database, "Tom", "2026-11-22T09:30:00Z", [](auto) {
              return true;
          }).disagreed == 1);
    REQUIRE(console.run({"report", "team", "spain"}) == 0);
    CHECK(contains(console.out(), "Do not agree with their decisions: 1."));
}

TEST_CASE("a person's page shows when they practised, and each gain by its title beside the pass mark",
          "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "html"}) == 0);
    CHECK(contains(console.out(), "Attempts in twelve weeks: 2; days with any: 1."));
    CHECK(contains(console.out(), "First to best score"));
    CHECK(contains(console.out(), "The delivery that never came: 88 → 88"));
    CHECK(contains(console.out(), "stroke-dasharray"));
    REQUIRE(console.run({"report", "person", "Nadia", "--lang", "es"}) == 0);
    CHECK(contains(console.out(), "El envío que nunca llegó"));
    std::filesystem::remove_all(console.path("scenarios/full"));
    REQUIRE(console.run({"report", "person", "Nadia", "--format", "html"}) == 0);
    CHECK(contains(console.out(), "full: 88 → 88"));
}

TEST_CASE("a scenario's report shows each reply as an item, and too little as such", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"report", "scenario", "full", "--format", "json"}) == 0);
    const auto json = console.json();
    REQUIRE(json["replies"].Size() > 3);
    for (const auto& reply : json["replies"].GetArray()) {
        CHECK(reply["discrimination"].IsNull());
        CHECK(reply["count"].GetInt() <= reply["n"].GetInt());
    }
}

TEST_CASE("a scenario's report tells what costs most and what those who did best chose instead", "[cli]") {
    Console console;
    const std::string bad_script = "read: history\nlisten\ncheck\nsorry_again\n";
    for (const std::string person : {"Nadia", "Omar"}) {
        REQUIRE(console.run({"store", "add-person", person, "--team", "spain"}) == 0);
        for (int i = 0; i < 11; ++i)
            REQUIRE(console.play_script(person == "Omar" ? bad_script : good_script, {"--person", person}) ==
                    0);
    }
    REQUIRE(console.run({"store", "verify", "--new"}) == 0);
    REQUIRE(console.run({"report", "scenario", "full", "--format", "json"}) == 0);
    const auto json = console.json();
    REQUIRE(json["mistakes"].Size() == 2);
    const auto& mistake = json["mistakes"][json["mistakes"][0]["reply"] == "sorry_again" ? 0 : 1];
    const auto& alone = json["mistakes"][json["mistakes"][0]["reply"] == "sorry_again" ? 1 : 0];
    CHECK(alone["instead"] == ""); // everybody chose it
    CHECK(alone["instead_score"].IsNull());
    CHECK(mistake["reply"] == "sorry_again");
    CHECK(mistake["instead"] == "options");
    CHECK(mistake["count"].GetInt() == 11);
    CHECK(mistake["instead_count"].GetInt() == 11);
    CHECK(mistake["score"].GetDouble() < mistake["instead_score"].GetDouble());
    CHECK(json["turns"].Size() == 3);
    CHECK(json["turns"][2]["n"].GetInt() == 22);
    CHECK(json["turns"][2]["difficulty"].GetDouble() == Approx(mistake["cost"].GetDouble() / 2).margin(0.01));
    REQUIRE(console.run({"report", "scenario", "full"}) == 0);
    CHECK(contains(console.out(), "Those who did best"));
    REQUIRE(console.run({"report", "scenario", "full", "--without-names"}) == 0);
    CHECK_FALSE(contains(console.out(), "Those who did best"));
}

TEST_CASE("whoever has practised on a machine of their own gets a report and an export too", "[cli]") {
    Console console;
    REQUIRE(console.play_script("listen\ncheck\noptions\n", {"--person", "Ana"}) == 0);
    CHECK(console.run({"report", "person", "Ana"}) == 0);
    CHECK(contains(console.out(), "Ana"));
    CHECK(console.run({"privacy", "export", "Ana", "--out", console.path("ana.json").string()}) == 0);
    CHECK(contains(tests::file_text(console.path("ana.json").string()), "Ana"));
    CHECK(console.run({"privacy", "export", "Nobody", "--out", console.path("no.json").string()}) == 2);
}

TEST_CASE("what cannot be reported on is told", "[cli]") {
    Console console;
    CHECK(console.run({"report", "team", "spain"}) == 2);
    CHECK(contains(console.err(), "There is no team here"));
    fill(console);
    CHECK(console.run({"report", "team", "italy"}) == 2);
    CHECK(contains(console.err(), "spain"));
    CHECK(console.run({"report", "person", "Nobody"}) == 2);
    CHECK(console.run({"report", "person"}) == 2);
    CHECK(console.run({"report", "month", "11"}) == 2);
    CHECK(console.run({"report", "scenario", "nope"}) == 2);
    CHECK(contains(console.err(), "The team has practised: full."));
    CHECK(console.run({"report", "team", "spain", "--format", "xml"}) == 2);
    CHECK(contains(console.err(), "“xml” will not do for --format"));
    CHECK_FALSE(contains(console.err(), "->"));
}

TEST_CASE("a locked store asks for its password before it reports or exports", "[cli]") {
    Console console;
    fill(console);
    company::set_lock(*attempts::Database::open("sqlite:" + console.store().string()), "open sesame");
    const std::vector<std::vector<std::string>> all{
        {"report", "team"},
        {"report", "person", "Nadia"},
        {"report", "scenario", "full"},
        {"attempts", "export", "--format", "xapi", "--home-page", "https://example.com"}};
    for (const auto& each : all) {
        INFO(each.back());
        CHECK(console.run(each) == 2);
        CHECK(console.out().empty());
        CHECK(console.run(each, "open sesame\n") == 0);
        CHECK_FALSE(console.out().empty());
    }
}

TEST_CASE("who reports or exports is noted, and files that name somebody go when they are erased", "[cli]") {
    Console console;
    fill(console);
    const auto file = [&](const std::string& name) { return console.path(name).string(); };
    std::string passed;
    for (const auto& id : console.attempts())
        if (contains(console.row(id), "Nadia") && contains(console.row(id), "assessment")) passed = id;
    REQUIRE(console.run({"report", "person", "Nadia", "--out", file("person.txt")}) == 0);
    REQUIRE(console.run({"report", "team", "--out", file("team.txt")}) == 0);
    REQUIRE(console.run({"report", "team", "--without-names", "--out", file("sums.txt")}) == 0);
    REQUIRE(console.run({"attempts", "show", passed, "--format", "html", "--out", file("page.html")}) == 0);
    REQUIRE(console.run({"attempts", "certificate", passed, "--out", file("paper.pdf")}) == 0);
    REQUIRE(console.run({"attempts", "export", "--format", "xapi", "--home-page", "https://example.com"}) ==
            0);
    REQUIRE(console.run({"privacy", "looks", "Nadia"}) == 0);
    for (const std::string noted :
         {"person.txt", "team.txt", "page.html", "paper.pdf", "report team", "xapi"})
        CHECK_THAT(console.out(), Catch::Contains(noted));
    REQUIRE(console.run({"privacy", "erase", "Nadia"}, "Nadia\n") == 0);
    for (const std::string gone : {"person.txt", "team.txt", "page.html", "paper.pdf"}) {
        INFO(gone);
        CHECK_FALSE(std::filesystem::exists(console.path(gone)));
    }
    CHECK(std::filesystem::exists(console.path("sums.txt")));
}

TEST_CASE("those who have joined a team since make no figure of one person's there theirs too", "[cli]") {
    Console console;
    const auto run = [&](const std::vector<std::string>& words) { REQUIRE(console.run(words) == 0); };
    for (const std::string person : {"P1", "P2", "P3", "P4"}) {
        run({"store", "add-person", person, "--team", "A"});
        REQUIRE(console.play_script(good_script, {"--person", person}) == 0);
    }
    run({"store", "verify", "--new"});
    run({"store", "add-person", "Solo", "--team", "B"});
    for (const std::string person : {"P1", "P2", "P3", "P4"}) {
        run({"store", "leave", person, "--team", "A"});
        run({"store", "join", person, "--team", "B"});
    }
    REQUIRE(console.play_script("read: history\nlisten\ncheck\nsorry_again\n", {"--person", "Solo"}) == 0);
    run({"store", "verify", "--new"});
    run({"report", "team", "B", "--without-names", "--format", "csv"});
    INFO(console.out());
    CHECK(contains(console.out(), "scores,overall,,n,\r"));
    std::istringstream lines(console.out());
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("scores,") || line.starts_with("techniques,")) CHECK(contains(line, ",\r"));
    run({"report", "scenario", "full", "--team", "B", "--without-names", "--format", "csv"});
    CHECK(contains(console.out(), "replies,listen,,count,\r"));
    CHECK(contains(console.out(), "replies,sorry_again,,count,\r"));
}

TEST_CASE("a file goes with each person in it, be they only drawn, whatever its form", "[cli]") {
    Console console;
    fill(console);
    REQUIRE(console.run({"store", "add-person", "Quim", "--team", "spain"}) == 0);
    const std::vector<std::string> forms{"text", "csv", "json", "html", "pdf"};
    for (const auto& form : forms)
        REQUIRE(console.run({"report", "team", "spain", "--format", form, "--out",
                             console.path("team." + form).string()}) == 0);
    CHECK(contains(output_of({"cat", console.path("team.html").string()}), "Quim"));
    CHECK(contains(output_of({"cat", console.path("team.csv").string()}), "people,Quim,overall,n,0"));
    REQUIRE(console.run({"privacy", "erase", "Quim"}, "Quim\n") == 0);
    for (const auto& form : forms) {
        INFO(form);
        CHECK_FALSE(std::filesystem::exists(console.path("team." + form)));
    }
}

TEST_CASE("those who may see only sums are told of no few people within a team, in no format", "[cli]") {
    Console console;
    const std::string often = good_script, seldom = "read: history\nlisten\ncheck\nsorry_again\n";
    const auto database =
        attempts::Database::open("sqlite:" + (console.run({"attempts", "list"}), console.store().string()));
    for (int i = 0; i < 6; ++i) {
        const auto person = "P" + std::to_string(i);
        company::add_person(*database, person, "2026-11-22");
        company::join(*database, {"spain", person, company::Role::trainee});
        REQUIRE(console.play_script(i == 0 ? seldom : often, {"--person", person}) == 0);
    }
    reports::verify_new(*database, "Tom", "2026-11-22T09:30:00Z", [](auto) { return true; });
    const auto shown = [&](const std::string& kind, const std::string& format) {
        const auto name = kind == "team" ? "spain" : "full";
        REQUIRE(console.run({"report", kind, name, "--without-names", "--format", format}) == 0);
        return console.out();
    };
    const auto csv = shown("scenario", "csv");
    INFO(csv);
    CHECK(contains(csv, "replies,listen,,count,6"));
    for (const std::string few : {"sorry_again", "options"}) {
        CHECK(contains(csv, "replies," + few + ",,count,\r"));
        CHECK(contains(csv, "replies," + few + ",,cost,\r"));
    }
    shown("scenario", "json");
    for (const auto& reply : console.json()["replies"].GetArray())
        if (const std::string id = reply["reply"].GetString(); id == "sorry_again" || id == "options")
            CHECK((reply["n"].IsNull() && reply["count"].IsNull() && reply["cost"].IsNull()));
    REQUIRE(console.run({"report", "scenario", "full", "--format", "csv"}) == 0);
    CHECK(contains(console.out(), "replies,sorry_again,,count,1"));
    tests::Database(console.store())
        .run("delete from person_technique where person <> 'P0'; update score set thin = 1 where axis = "
             "'calm' "
             "and attempt in (select id from attempt where person <> 'P0')");
    const auto team = shown("team", "csv");
    INFO(team);
    CHECK(contains(team, "scores,overall,,n,6"));
    CHECK(contains(team, "scores,calm,,n,\r"));
    CHECK(contains(team, "techniques,"));
    std::istringstream lines(team);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("techniques,")) CHECK(contains(line, ",\r"));
}
