// `aplomo new`: a scenario to begin with.
#include <fstream>
#include <iterator>

#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

/// A console with the shipped rubric and the shipped pattern of a new scenario.
class Desk : public Console {
  public:
    explicit Desk(Language language = Language::en) : Console(language) {
        for (const auto* name : {"rubric.yaml", "new_scenario.yaml"})
            folder().write("assets/" + std::string(name), tests::file_text("assets/" + std::string(name)));
        folder().write("scenarios/scenario.schema.json", "{}");
    }

    int begin(const std::string& id, const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"new", id, "--folder", path("mine").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    std::string file(const std::string& id) const {
        std::ifstream in(path("mine") / id / "scenario.yaml");
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

} // namespace

TEST_CASE("a new scenario checks clean, is laid out well and can be played", "[cli]") {
    for (const auto language : {Language::es, Language::en})
        for (const auto* languages : {"es", "en", "es,en"}) {
            INFO(languages);
            Desk desk(language);
            REQUIRE(desk.begin("my_first", {"--lang", languages}) == 0);
            const auto folder = (desk.path("mine") / "my_first").string();
            CHECK(desk.out() == folder + "/scenario.yaml\n");
            CHECK(contains(desk.err(), "`aplomo check " + folder + "`"));
            const int checked = desk.run({"check", folder, "--strict"});
            INFO(desk.out());
            CHECK(checked == 0);
            CHECK(desk.run({"format", folder, "--check"}) == 0);
            REQUIRE(desk.run({"play", folder, "--script", "-", "--format", "json", "--store", "none"},
                             "lost_morning\nread_sheet\nplain_no\nfriday_call\n") == 0);
            CHECK(desk.json()["overall"].GetDouble() == 100);
            CHECK(desk.json()["passed"].GetBool());
        }
}

TEST_CASE("a new scenario speaks the languages asked for, and its notes the terminal's", "[cli]") {
    Desk spanish(Language::es);
    REQUIRE(spanish.begin("mia") == 0);
    const auto own = spanish.file("mia");
    CHECK(contains(own, "\nid: mia\nlanguages: [es]\ntitle: \"La reparación que no está\"\n"));
    CHECK(contains(own, "# Lo que empieza por # es una nota para ti"));
    CHECK_FALSE(contains(own, " en:"));
    CHECK_FALSE(contains(own, "Brought in"));
    REQUIRE(spanish.begin("both", {"--lang", "es,en"}) == 0);
    const auto both = spanish.file("both");
    CHECK(contains(both, "languages: [es, en]\ntitle: {es: \"La reparación que no está\", en: \"The repair"));
    CHECK_FALSE(contains(both, "What begins with #"));
    Desk english;
    REQUIRE(english.begin("mine_es", {"--lang", "es"}) == 0);
    CHECK(contains(english.file("mine_es"), "# What begins with # is a note for you"));
    CHECK(contains(english.file("mine_es"), "title: \"La reparación que no está\""));
}

TEST_CASE("an editor finds the schema from a new scenario", "[cli]") {
    Desk desk;
    REQUIRE(desk.begin("mine_too") == 0);
    CHECK(contains(desk.file("mine_too"),
                   "# yaml-language-server: $schema=../../scenarios/scenario.schema.json\n"));
    std::filesystem::remove(desk.path("scenarios/scenario.schema.json"));
    REQUIRE(desk.begin("without") == 0);
    CHECK_FALSE(contains(desk.file("without"), "$schema"));
}

TEST_CASE("a name that is none is refused, and nothing is made", "[cli]") {
    Desk desk;
    for (const auto* id : {"My_cake", "tarta-mia", "niña", "2nd", "../up", "a/b", ""}) {
        CHECK(desk.begin(id) == 2);
        CHECK(contains(desk.err(), "is not a name: small letters without accents"));
    }
    CHECK_FALSE(std::filesystem::exists(desk.path("mine")));
}

TEST_CASE("a folder that is there already stays as it is", "[cli]") {
    Desk desk;
    REQUIRE(desk.begin("taken") == 0);
    desk.folder().write("mine/taken/scenario.yaml", "mine");
    CHECK(desk.begin("taken") == 2);
    CHECK(contains(desk.err(), "taken: is there already. Choose another name"));
    CHECK(desk.file("taken") == "mine");
    desk.folder().write("mine/a_file", "");
    CHECK(desk.begin("a_file") != 0);
}

TEST_CASE("where nothing can be made, that is told", "[cli]") {
    Desk desk;
    desk.folder().write("mine", "a file, no folder");
    CHECK(desk.begin("any") == 3);
    CHECK(contains(desk.err(), "mine/any: "));
    std::filesystem::remove(desk.path("assets/new_scenario.yaml"));
    CHECK(desk.begin("any") == 3);
    CHECK(contains(desk.err(), "new_scenario.yaml: cannot be read"));
}
