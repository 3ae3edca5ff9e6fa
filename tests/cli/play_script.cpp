// `aplomo play --script`: a conversation from a file or from standard input.
#include <cmath>
#include <set>

#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

using Words = std::vector<std::string>;

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

double sum_of_costs(const rapidjson::Document& run) {
    double sum = run["briefing"]["cost"].GetDouble();
    for (const auto& step : run["steps"].GetArray()) sum += step["cost"].GetDouble();
    return sum;
}

Words words(const rapidjson::Value& values) {
    Words made;
    for (const auto& value : values.GetArray()) made.emplace_back(value.GetString());
    return made;
}

Words replies(const rapidjson::Document& run) {
    Words made;
    for (const auto& step : run["steps"].GetArray()) made.emplace_back(step["reply"].GetString());
    return made;
}

Words names(const rapidjson::Value& object) {
    Words made;
    for (const auto& member : object.GetObject()) made.emplace_back(member.name.GetString());
    return made;
}

} // namespace

TEST_CASE("a script's run is printed for programs, key by key", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--format", "json"}) == 0);
    const auto run = console.json();
    CHECK(names(run) == Words{"scenario", "variant", "seed", "briefing", "steps", "ending", "outcome",
                              "overall", "principles", "passed"});
    CHECK(run["scenario"].GetString() == std::string("full"));
    CHECK(run["variant"].GetString() == std::string("marta"));
    CHECK(run["seed"].GetInt() == 0);
    CHECK(names(run["briefing"]) == Words{"read", "points", "cost"});
    CHECK(words(run["briefing"]["read"]) == Words{"history"});
    CHECK(run["briefing"]["points"]["empathy"].GetInt() == 1);
    CHECK(replies(run) == Words{"listen", "check", "options"});
    const auto& first = run["steps"][0];
    CHECK(names(first) == Words{"turn", "reply", "points", "meters", "facts", "patience", "cost"});
    CHECK(first["turn"].GetString() == std::string("opening"));
    CHECK(first["points"]["empathy"].GetInt() == 4); // 2 for listening, 1 for the question, 1 of its own
    CHECK(first["meters"]["anger"].GetInt() == 4);
    CHECK(first["meters"]["trust"].GetInt() == 4);
    CHECK(words(first["facts"]) == Words{"no_show"});
    CHECK(first["patience"].GetInt() == 7);
    CHECK(run["outcome"].IsString());
    CHECK(names(run["principles"]) == Words{"empathy", "calm", "solution"});
    CHECK(run["passed"].IsBool());
    CHECK(console.err().empty());
}

TEST_CASE("costs add up to what is missing to 100, whatever is chosen", "[cli]") {
    for (const std::string script : {whole_script, "listen\ncheck\noptions\n",
                                     "read: contract\nbreathe\ntraffic\nlisten\ncheck\nsorry_again\n",
                                     "read: history\nsorry\ntraffic\noptions\n",
                                     "calm_down\ntraffic\ncalm_down\ntraffic\ncalm_down\n"}) {
        INFO(script);
        Console console;
        REQUIRE(console.play_script(script, {"--format", "json"}) == 0);
        const auto run = console.json();
        REQUIRE(run["overall"].IsNumber());
        CHECK(std::abs(sum_of_costs(run) + run["overall"].GetDouble() - 100) < 1e-6);
    }
}

TEST_CASE("printed costs add up to the last of their six decimals", "[cli]") {
    Console console;
    int finished = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        console.write_scenario("drawn", tests::random_scenario_text(seed));
        const std::string script = seed % 2 == 0 ? "1\n1\n1\n1\n1\n" : "1\n2\n1\n2\n1\n";
        const int exit =
            console.run({"play", "drawn", "--script", "-", "--format", "json", "--store", "none"}, script);
        if (exit == 2) continue; // fewer replies are open than the script asks for
        REQUIRE(exit == 0);
        const auto run = console.json();
        if (run["overall"].IsNull()) continue; // the scenario drawn has no way out there
        CHECK(std::abs(sum_of_costs(run) + run["overall"].GetDouble() - 100) < 1e-9);
        ++finished;
    }
    CHECK(finished > 30);
}

TEST_CASE("costs and scores have six decimals", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--format", "json"}) == 0);
    for (const std::string key : {"\"cost\": ", "\"overall\": "}) {
        auto at = console.out().find(key);
        REQUIRE(at != std::string::npos);
        for (; at != std::string::npos; at = console.out().find(key, at + 1)) {
            const auto number = console.out().substr(at + key.size(), console.out().find_first_of(",\n", at) -
                                                                          at - key.size());
            INFO(number);
            CHECK(number.size() - number.find('.') == 7);
        }
    }
}

TEST_CASE("blank lines and comments of a script say nothing", "[cli]") {
    Console plain, decorated;
    REQUIRE(plain.play_script(whole_script, {"--format", "json"}) == 0);
    REQUIRE(decorated.play_script("# a talk\n\n  read:history ,\n\n  # now\nlisten \r\n\tcheck\n\n#\noptions",
                                  {"--format", "json"}) == 0);
    CHECK(decorated.out() == plain.out());
}

TEST_CASE("a reply may be named by the number it is shown with", "[cli]") {
    Console ids, numbers;
    REQUIRE(ids.play_script(whole_script, {"--format", "json"}) == 0);
    REQUIRE(numbers.play_script("read: 1\n1\n1\n1\n", {"--format", "json"}) == 0);
    CHECK(numbers.out() == ids.out());
    // Without the history `sorry` is hidden: the third that is shown is `calm_down`.
    REQUIRE(numbers.play_script("3\n", {"--format", "json"}) == 0);
    CHECK(replies(numbers.json()) == Words{"calm_down"});
}

TEST_CASE("in an assessment the number is that of the shuffled order", "[cli]") {
    std::set<std::string> firsts;
    for (int seed = 0; seed < 12; seed += 2) {
        Console console;
        const auto number = std::to_string(seed);
        REQUIRE(console.play_script("1\n", {"--format", "json", "--mode", "assessment", "--seed", number}) ==
                0);
        firsts.insert(replies(console.json()).front());
    }
    CHECK(firsts.size() > 1);
}

TEST_CASE("a script that does not begin with read: reads nothing", "[cli]") {
    Console console;
    REQUIRE(console.play_script("listen\ncheck\noptions\n", {"--format", "json"}) == 0);
    CHECK(words(console.json()["briefing"]["read"]).empty());
    REQUIRE(console.play_script("read:\nlisten\ncheck\noptions\n", {"--format", "json"}) == 0);
    CHECK(words(console.json()["briefing"]["read"]).empty());
}

TEST_CASE("an unknown reply ends a script with the open ones listed, and nothing is kept", "[cli]") {
    Console console;
    for (const std::string format : {"text", "json"})
        for (const std::string word :
             {"nonsense", "0", "4", "-1", "99999999999999999999", "1x", "b", "q", "read: history"}) {
            INFO(format << ": " << word);
            CHECK(console.play_script("listen\nlisten\n" + word + "\n", {"--format", format}) == 2);
            CHECK(console.play_script("listen\n" + word + "\n", {"--format", format}) == 2);
            CHECK(contains(console.err(), "“" + word + "”"));
            CHECK(contains(console.err(), "check, traffic"));
            if (format == "json") CHECK(console.out().empty());
            CHECK(console.attempts().empty());
        }
    Console spanish(Language::es);
    CHECK(spanish.play_script("nada\n") == 2);
    CHECK(contains(spanish.err(),
                   "«nada» no es ninguna de las respuestas abiertas aquí: listen, breathe, calm_down"));
}

TEST_CASE("a reply that is hidden cannot be chosen by id or number", "[cli]") {
    Console console;
    CHECK(console.play_script("sorry\n") == 2);
    CHECK(contains(console.err(), "listen, breathe, calm_down"));
    CHECK(console.play_script("4\n") == 2);
    CHECK(console.play_script("read: history\nsorry\n") == 0); // open in julia only, or while trust is low
    CHECK(console.play_script("read: history\n4\n") == 0);
}

TEST_CASE("what may not be read ends a script", "[cli]") {
    Console console;
    for (const std::string items : {"diary", "history, contract", "history, history", "0", "3"}) {
        INFO(items);
        CHECK(console.play_script("read: " + items + "\nlisten\n", {"--format", "json"}) == 2);
        CHECK(contains(console.err(), "history, contract"));
        CHECK(console.out().empty());
        CHECK(console.attempts().empty());
    }
}

TEST_CASE("a script that ends early prints the run so far and keeps nothing", "[cli]") {
    Console console;
    REQUIRE(console.play_script("read: history\nlisten\n", {"--format", "json"}) == 0);
    const auto run = console.json();
    CHECK(replies(run) == Words{"listen"});
    for (const auto* key : {"ending", "outcome", "overall", "passed"}) CHECK(run[key].IsNull());
    CHECK(run["principles"].IsObject());
    CHECK(run["principles"].MemberCount() == 0);
    CHECK(console.attempts().empty());
    REQUIRE(console.play_script("", {"--format", "json"}) == 0);
    CHECK(replies(console.json()).empty());
    REQUIRE(console.play_script("listen\n") == 0);
    CHECK(console.attempts().empty());
}

TEST_CASE("a finished script is kept, and verifying agrees", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--person", "Íñigo", "--mode", "assessment", "--lang", "es",
                                               "--seed", "7"}) == 0);
    const auto ids = console.attempts();
    REQUIRE(ids.size() == 1);
    CHECK(contains(console.row(ids.front()), "Íñigo"));
    CHECK(contains(console.row(ids.front()), "assessment"));
    REQUIRE(console.run({"attempts", "verify"}) == 0);
    CHECK(console.out() == ids.front() + ": agrees with its decisions\n");
}

TEST_CASE("the same script prints the same run, from a file or from standard input", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--format", "json", "--seed", "3"}) == 0);
    const auto first = console.out();
    const auto file = console.folder().write("talk.txt", whole_script);
    REQUIRE(console.run({"play", "full", "--script", file.string(), "--format", "json", "--seed", "3"}) == 0);
    CHECK(console.out() == first);
    CHECK(console.json()["variant"].GetString() == std::string("julia"));
}

TEST_CASE("a seed may have all 64 bits", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--format", "json", "--seed", "18446744073709551615"}) == 0);
    CHECK(console.json()["seed"].GetUint64() == 18446744073709551615u);
    CHECK(console.json()["variant"].GetString() == std::string("julia"));
    CHECK(console.run({"attempts", "verify"}) == 0);
}

TEST_CASE("a script's text is in the language asked for", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script) == 0);
    for (const auto* text : {"The delivery that never came", "Nobody came for PX-2291.", "Well then.",
                             "Three days {so far}}.", "Today at six or tomorrow at nine.", " are left."})
        CHECK_THAT(console.out(), Catch::Contains(text));
    Console spanish(Language::es);
    REQUIRE(spanish.play_script(whole_script, {"--seed", "1"}) == 0);
    for (const auto* text :
         {"El envío que nunca llegó", "¡Otra vez nadie!", "Son {tres}} días ya.", "Pues mire.",
          "Hoy a las seis o mañana a las nueve.", "Se mide frente a lo mejor que había, según el autor."})
        CHECK_THAT(spanish.out(), Catch::Contains(text));
    REQUIRE(spanish.play_script(whole_script, {"--lang", "en"}) == 0);
    CHECK(contains(spanish.out(), "Nobody came for PX-2291."));
}

TEST_CASE("with --store none nothing is kept", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", "none"}) == 0);
    CHECK_FALSE(std::filesystem::exists(console.store()));
    CHECK_FALSE(std::filesystem::exists(console.path("data")));
}

TEST_CASE("a store may be named", "[cli]") {
    Console console;
    const auto named = "sqlite:" + console.path("else where/kept.db").string();
    REQUIRE(console.play_script(whole_script, {"--store", named}) == 0);
    CHECK_FALSE(std::filesystem::exists(console.store()));
    REQUIRE(console.run({"attempts", "list", "--store", named}) == 0);
    CHECK(contains(console.out(), "full"));
}

TEST_CASE("a store that fails says so: exit 3, but the run is printed", "[cli]") {
    Console console;
    REQUIRE(console.play_script(whole_script) == 0);
    {
        tests::Database other(console.store());
        other.run("begin exclusive");
        CHECK(console.play_script("listen\ncheck\noptions\n", {"--format", "json"}) == 3);
        CHECK(replies(console.json()) == Words{"listen", "check", "options"});
        CHECK(contains(console.err(), "keeps " + console.store().string() + " busy"));
        CHECK(console.play_script("listen\n", {"--format", "json"}) == 3);
        CHECK(replies(console.json()) == Words{"listen"});
        other.run("rollback");
    }
    CHECK(console.attempts().size() == 1);
    tests::Database(console.store()).run("pragma user_version = 99");
    CHECK(console.play_script(whole_script) == 3);
    CHECK(contains(console.err(), "made by a newer version"));
    for (const std::string store : {"nonsense", "sqlite:/dev/null/attempts.db"})
        CHECK(console.play_script(whole_script, {"--store", store}) == 3);
}

TEST_CASE("a script or scenario that is not there: exit 3", "[cli]") {
    Console console;
    CHECK(console.run({"play", "full", "--script", console.path("nowhere").string()}) == 3);
    CHECK(contains(console.err(), "nowhere"));
    CHECK(console.run({"play", "nobody", "--script", "-"}) == 3);
    CHECK(contains(console.err(), "nobody"));
    CHECK(console.out().empty());
}

TEST_CASE("a scenario with errors is not played: exit 1, with its findings", "[cli]") {
    Console console;
    console.write_scenario("broken",
                           tests::replaced(tests::good_scenario_text(), "id: full", "id: broken\nfoo: 1"));
    CHECK(console.run({"play", "broken", "--script", "-"}, whole_script) == 1);
    CHECK(contains(console.err(), "scenario.yaml:3:1: error"));
    CHECK(console.out().empty());
    CHECK(console.run({"play", console.path("scenarios").string(), "--script", "-"}) == 2);
    CHECK(console.attempts().empty());
}

TEST_CASE("a conversation without a way out has no score and is not kept", "[cli]") {
    Console console;
    auto text = tests::replaced(tests::good_scenario_text(), "uses: [find_cause]",
                                "when: anger > 20\n        uses: [find_cause]");
    text = tests::replaced(text, "uses: [excuse]", "when: anger > 20\n        uses: [excuse]");
    console.write_scenario("full", text);
    REQUIRE(console.play_script("listen\n", {"--format", "json"}) == 0);
    CHECK(console.json()["overall"].IsNull());
    CHECK(contains(console.err(), "way out"));
    CHECK(console.attempts().empty());
}

TEST_CASE("another rubric gives other scores", "[cli]") {
    Console console;
    const auto overall = [&](const Words& more) {
        Words arguments{"--format", "json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        REQUIRE(console.play_script("read: history\nsorry\ntraffic\noptions\n", arguments) == 0);
        return console.json()["overall"].GetDouble();
    };
    const auto text = tests::replaced(tests::file_text("tests/support/rubric.yaml"),
                                      "opening: {empathy: 2, anger: -1, trust: 1}", "opening: {empathy: 9}");
    const auto file = console.folder().write("ours.yaml", text);
    CHECK(overall({"--rubric", file.string()}) != Approx(overall({})));
    REQUIRE(console.run({"attempts", "verify"}) == 0);

    CHECK(console.play_script(whole_script, {"--rubric", console.path("none.yaml").string()}) == 3);
    console.folder().write("broken.yaml", "format: 2\n");
    CHECK(console.play_script(whole_script, {"--rubric", console.path("broken.yaml").string()}) == 1);
    CHECK(contains(console.err(), "broken.yaml:1:9: error"));
}
