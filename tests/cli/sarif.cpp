// `aplomo check --format sarif`: findings as code hosts show them.
#include <algorithm>

#include "cli/console.hpp"
#include "diagnostics/catalogue.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::replaced;

namespace {

/// The tests' own current folder, back again when it goes.
class CurrentFolder {
  public:
    explicit CurrentFolder(const std::filesystem::path& folder) : before_(std::filesystem::current_path()) {
        std::filesystem::current_path(folder);
    }
    ~CurrentFolder() { std::filesystem::current_path(before_); }
    CurrentFolder(const CurrentFolder&) = delete;
    CurrentFolder& operator=(const CurrentFolder&) = delete;

  private:
    std::filesystem::path before_;
};

/// A library with a slip of the pen in one scenario, and a fact that nobody asks for in another.
void write_faulty(const Console& console) {
    console.write_scenario("misspelt",
                           replaced(replaced(tests::good_scenario_text(), "to: story\n", "to: stroy\n"),
                                    "id: full", "id: misspelt"));
    console.write_scenario("warned", replaced(replaced(tests::good_scenario_text(), "[no_show, admitted]",
                                                       "[no_show, admitted, unused]"),
                                              "id: full", "id: warned"));
}

const rapidjson::Value& only_run(const rapidjson::Document& log) {
    CHECK(log["version"].GetString() == std::string("2.1.0"));
    REQUIRE(log["runs"].Size() == 1);
    return log["runs"][0];
}

/// The results of a rule, in order.
std::vector<const rapidjson::Value*> results(const rapidjson::Value& run, const std::string& rule) {
    std::vector<const rapidjson::Value*> found;
    for (const auto& result : run["results"].GetArray())
        if (result["ruleId"].GetString() == rule) found.push_back(&result);
    return found;
}

const rapidjson::Value& physical(const rapidjson::Value& result) {
    REQUIRE(result["locations"].Size() == 1);
    return result["locations"][0]["physicalLocation"];
}

} // namespace

TEST_CASE("every finding is a result with its rule, its level, its words and its place", "[cli]") {
    Console console;
    write_faulty(console);
    const CurrentFolder here(console.folder().path());
    CHECK(console.run({"check", "scenarios", "--format", "sarif"}) == 1);
    CHECK(console.err().empty());
    const auto log = console.json();
    const auto& run = only_run(log);
    const auto misspelt = results(run, "E014"), warned = results(run, "W002");
    REQUIRE(misspelt.size() == 3);
    CHECK((*misspelt[0])["level"].GetString() == std::string("error"));
    CHECK((*misspelt[0])["message"]["text"].GetString() ==
          std::string("`stroy` is neither a turn nor an ending. Did you mean `story`? "
                      "Write the id of a turn or an ending of this scenario."));
    const auto& place = physical(*misspelt[0]);
    CHECK(place["artifactLocation"]["uri"].GetString() == std::string("scenarios/misspelt/scenario.yaml"));
    CHECK(place["region"]["startLine"].GetInt() == 52);
    CHECK(place["region"]["startColumn"].GetInt() == 13);
    REQUIRE(warned.size() == 1);
    CHECK((*warned[0])["level"].GetString() == std::string("warning"));
}

TEST_CASE("every rule is described with help, and every result knows its rule", "[cli]") {
    for (const auto language : {Language::es, Language::en}) {
        Console console(language);
        write_faulty(console);
        CHECK(console.run({"check", console.path("scenarios").string(), "--format", "sarif"}) == 1);
        const auto log = console.json();
        const auto& run = only_run(log);
        CHECK(run["language"].GetString() == std::string(code_of(language)));
        const auto& driver = run["tool"]["driver"];
        CHECK(driver["name"].GetString() == std::string("aplomo"));
        REQUIRE(driver["rules"].Size() == diagnostics::catalogue().size());
        for (const auto& rule : driver["rules"].GetArray()) {
            INFO(rule["id"].GetString());
            CHECK(rule["shortDescription"]["text"].GetStringLength() > 0);
            CHECK(rule["help"]["text"].GetStringLength() > 0);
            CHECK(rule["help"]["markdown"].GetStringLength() > 0);
            CHECK(rule["defaultConfiguration"].HasMember("level"));
        }
        CHECK(run["results"].Size() > 0);
        for (const auto& result : run["results"].GetArray()) {
            const auto& rule = driver["rules"][result["ruleIndex"].GetUint()];
            CHECK(rule["id"] == result["ruleId"]);
        }
    }
}

TEST_CASE("files are named by addresses, relative only below the current folder", "[cli]") {
    Console console;
    const auto folder = console.path("mis niños/misspelt");
    std::filesystem::create_directories(folder);
    console.folder().write("mis niños/misspelt/scenario.yaml", "id: [");
    {
        const CurrentFolder here(console.folder().path());
        CHECK(console.run({"check", "./mis niños", "--format", "sarif"}) == 1);
        const auto log = console.json();
        CHECK(physical(only_run(log)["results"][0])["artifactLocation"]["uri"].GetString() ==
              std::string("mis%20ni%C3%B1os/misspelt/scenario.yaml"));
    }
    const CurrentFolder elsewhere(console.path("assets"));
    CHECK(console.run({"check", folder.string(), "--format", "sarif"}) == 1);
    const auto log = console.json();
    CHECK(physical(only_run(log)["results"][0])["artifactLocation"]["uri"].GetString() ==
          "file://" + console.folder().path().string() + "/mis%20ni%C3%B1os/misspelt/scenario.yaml");
}

TEST_CASE("a scenario without a finding has no results, and its rules all the same", "[cli]") {
    Console console;
    CHECK(console.run({"check", "full", "--format", "sarif"}) == 0);
    const auto log = console.json();
    CHECK(results(only_run(log), "E014").empty());
    CHECK(only_run(log)["tool"]["driver"]["rules"].Size() > 0);
}

TEST_CASE("a finding of a whole file points to its first line", "[cli]") {
    Console console;
    console.write_scenario("full", std::string(std::size_t{33} << 20, ' '));
    CHECK(console.run({"check", "full", "--format", "sarif"}) == 1);
    const auto log = console.json();
    const auto& region = physical(only_run(log)["results"][0])["region"];
    CHECK(region["startLine"].GetInt() == 1);
    CHECK(region["startColumn"].GetInt() == 1);
}
