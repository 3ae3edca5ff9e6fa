// A person's right to know what is kept of them: files that it is written to, which erasing knows of.
#include "cli/console.hpp"
#include "company/filled.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::Filled;
using tests::nadia;
using tests::omar;
using tests::text_of;

TEST_CASE("a person's rows are exported into one file that only its owner reads, and that is noted",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto file = console.path("nadia.json");
    REQUIRE(filled.privacy({"export", nadia, "--out", file.string()}) == 0);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    rapidjson::Document json;
    json.Parse(text_of(file).c_str());
    REQUIRE_FALSE(json.HasParseError());
    const auto& store = json["store"];
    CHECK(store["attempt"].Size() == 1);
    CHECK(std::string(store["attempt"][0]["person"].GetString()) == nadia);
    CHECK(store["attempt"][0]["sealed"].GetInt() == 1);
    CHECK(store["decision"].Size() == 3);
    CHECK(store["reflection"].Size() == 1);
    CHECK(store["remark"].Size() == 2);
    CHECK(store["assignment"].Size() == 2);
    CHECK(filled.privacy({"export", nadia, "--out", file.string()}) == 2);
    REQUIRE(filled.privacy({"looks", nadia}) == 0);
    CHECK(contains(console.out(), file.string()));
    CHECK(filled.privacy({"export", "Ghost", "--out", console.path("x").string()}) == 2);
}

TEST_CASE("on a server people export their own, and not others'", "[company]") {
    Console console;
    Filled filled("server", console);
    REQUIRE(filled.privacy({"export", nadia, "--out", console.path("own").string()}, {}, nadia) == 0);
    CHECK(filled.privacy({"export", nadia, "--out", console.path("other").string()}, {}, omar) == 2);
    CHECK(filled.privacy({"erase", nadia}, nadia + "\n", nadia) == 2);
    CHECK(contains(console.err(), "Who keeps the records erases people"));
    CHECK(filled.privacy({"purge", "--older-than", "1m"}, {}, nadia) == 2);
    CHECK_FALSE(std::filesystem::exists(console.path("other")));
}

TEST_CASE("files that name a person are known when they have left their team", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    filled.run("delete from verdict");
    REQUIRE(console.run({"store", "verify", "--new", "--store", filled.keeper()}) == 0);
    const auto team = console.path("team.csv"), told = console.path("told.jsonl");
    REQUIRE(console.run({"report", "team", "spain", "--format", "csv", "--out", team.string(), "--store",
                         filled.keeper()}) == 0);
    REQUIRE(contains(text_of(team), nadia));
    const std::vector<std::string> tell{
        "attempts", "export", "--format", "xapi", "--home-page", "https://example.com", "--store"};
    const auto tell_from = [&](const std::string& store, std::vector<std::string> more) {
        auto words = tell;
        words.push_back(store);
        words.insert(words.end(), more.begin(), more.end());
        return console.run(words);
    };
    REQUIRE(tell_from(filled.trainer(), {}) == 0);
    REQUIRE(tell_from(filled.keeper(), {"--out", told.string()}) == 0);
    REQUIRE(contains(text_of(told), nadia));
    CHECK((std::filesystem::status(told).permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);
    REQUIRE(console.run({"store", "remove-person", nadia, "--store", filled.keeper()}) == 0);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK_FALSE(std::filesystem::exists(team));
    CHECK_FALSE(std::filesystem::exists(told));
}

TEST_CASE("erasing names the backups that were made, wherever they lie, for as long as they are there",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto backup = console.path("elsewhere.db");
    const auto gone = console.path("thrown-away.db");
    for (const auto& file : {backup, gone})
        REQUIRE(console.run({"store", "backup", file.string(), "--store", filled.keeper()}) == 0);
    std::filesystem::remove(gone);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(contains(console.err(), backup.string()));
    CHECK_FALSE(contains(console.err(), gone.string()));
}
