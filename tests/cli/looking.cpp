// Reading what is another's: behind the password of a locked file, and noted for whom it is about.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

using Words = std::vector<std::string>;
constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// A store with an assessment of Nadia's, whose machine this is, and one of Omar's.
struct Kept {
    Console console;
    std::string hers, his;

    Kept() {
        REQUIRE(console.play_script(whole_script, {"--mode", "assessment"}) == 0);
        hers = console.attempts().front();
        REQUIRE(console.play_script(whole_script, {"--mode", "assessment", "--person", "Omar"}) == 0);
        for (const auto& id : ids("select id from attempt where person = 'Omar'")) his = id;
    }

    Words ids(const std::string& question) { return {tests::Database(console.store()).value(question)}; }

    /// Omar is given something to do; his attempt claims more than it earns, which has been found.
    void give_and_forge() {
        REQUIRE(console.run({"store", "add-person", "Omar", "--team", "spain"}) == 0);
        REQUIRE(console.run({"assign", "give", "full", "--to", "Omar"}) == 0);
        tests::Database(console.store())
            .run("update score set part = part + 1 where axis = 'overall' and attempt = '" + his + "'");
        REQUIRE(console.run({"store", "verify", "--new"}) == 1);
    }

    std::string count(const std::string& condition) {
        return tests::Database(console.store()).value("select count(*) from look where " + condition);
    }
};

} // namespace

TEST_CASE("in a locked file what is another's is shown behind the password, and one's own without", "[cli]") {
    Kept kept;
    auto& console = kept.console;
    kept.give_and_forge();
    REQUIRE(console.run({"store", "lock"}, "long enough\n") == 0);
    const auto file = console.path("paper.pdf").string(), page = console.path("page.html").string();
    const auto old = console.path("scenarios/full").string();
    for (const auto& words :
         {Words{"attempts", "list"}, Words{"attempts", "list", "--person", "Omar"},
          Words{"attempts", "show", kept.his}, Words{"attempts", "show", kept.hers, kept.his},
          Words{"attempts", "show", kept.his, "--format", "html"},
          Words{"attempts", "certificate", kept.his, "--out", file}, Words{"attempts", "remarks", kept.his},
          Words{"attempts", "verify"}, Words{"attempts", "verify", kept.his},
          Words{"attempts", "verify", kept.his, "--code", "x"}, Words{"store", "verify"},
          Words{"store", "verify", "--new"}, Words{"assign", "list"}, Words{"privacy", "looks", "Omar"},
          Words{"diff", old, old, "--store", "sqlite:" + console.store().string()}}) {
        CAPTURE(words);
        CHECK(console.run(words) == 2);
        CHECK(contains(console.err(), "Password of the managers' area"));
        CHECK_FALSE(contains(console.out(), "Omar"));
        CHECK(console.run(words, "something else\n") == 2);
        CHECK_FALSE(contains(console.out(), "Omar"));
        CHECK_FALSE(std::filesystem::exists(file));
    }
    CHECK(kept.count("whom = 'Omar' and what <> 'store verify'") == "0");
    CHECK(console.run({"attempts", "show", kept.his}, "long enough\n") == 1);
    CHECK(contains(console.out(), "Omar"));
    CHECK(console.run({"privacy", "looks", "Omar"}, "long enough\n") == 0);
    for (const auto& words :
         {Words{"attempts", "list", "--person", "Nadia"}, Words{"attempts", "show", kept.hers},
          Words{"attempts", "show", kept.hers, "--format", "html", "--out", page},
          Words{"attempts", "remarks", kept.hers}, Words{"attempts", "verify", kept.hers},
          Words{"assign", "list", "--person", "Nadia"}, Words{"privacy", "looks", "Nadia"}}) {
        CAPTURE(words);
        CHECK(console.run(words) == 0);
        CHECK_FALSE(contains(console.err(), "Password"));
    }
}

TEST_CASE("who reads what is another's is noted for them, and who reads their own is not", "[cli]") {
    Kept kept;
    auto& console = kept.console;
    kept.give_and_forge();
    tests::Database(console.store()).run("delete from look");
    const auto old = console.path("scenarios/full").string();
    const auto noted = [&](const Words& words, const std::string& what) {
        CAPTURE(words);
        REQUIRE(console.run(words) < 2);
        CHECK(kept.count("who = 'Nadia' and whom = 'Omar' and kind = 'screen' and what = '" + what + "'") ==
              "1");
        CHECK(kept.count("whom <> 'Omar'") == "0");
        tests::Database(console.store()).run("delete from look");
    };
    noted({"attempts", "list"}, "attempts list");
    noted({"attempts", "show", kept.his, kept.hers}, kept.his);
    noted({"attempts", "show", kept.his, "--format", "html"}, kept.his);
    noted({"attempts", "remarks", kept.his}, "remarks " + kept.his);
    noted({"attempts", "verify"}, "attempts verify");
    noted({"attempts", "verify", kept.his}, "attempts verify");
    noted({"attempts", "verify", kept.his, "--code", "x"}, kept.his);
    noted({"store", "verify"}, "store verify");
    noted({"assign", "list"}, "assign list");
    noted({"diff", old, old, "--store", "sqlite:" + console.store().string()}, kept.his);
    REQUIRE(console.run({"attempts", "list", "--person", "Nadia"}) == 0);
    REQUIRE(console.run({"attempts", "show", kept.hers}) == 0);
    CHECK(kept.count("1 = 1") == "0");
}

TEST_CASE("who copies or exports everything is noted for everybody, be they in a team or not", "[cli]") {
    Kept kept;
    auto& console = kept.console;
    REQUIRE(console.run({"store", "add-person", "Ines", "--team", "spain"}) == 0);
    tests::Database(console.store()).run("delete from look");
    REQUIRE(console.run({"store", "backup", console.path("copy.db").string()}) == 0);
    REQUIRE(console.run({"attempts", "export", "--format", "json"}) == 0);
    for (const std::string& what :
         {"store backup " + console.path("copy.db").string(), std::string("json")}) {
        INFO(what);
        CHECK(kept.count("who = 'Nadia' and kind = 'report' and team = 'spain' and what = '" + what + "'") ==
              "1");
        CHECK(kept.count("who = 'Nadia' and kind = 'report' and whom = 'Omar' and what = '" + what + "'") ==
              "1");
    }
    CHECK(kept.count("whom = 'Nadia' or kind = 'file'") == "0");
}
