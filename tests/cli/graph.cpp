// `aplomo graph`: everything that can happen, drawn.
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <cstdlib>
#include <map>
#include <sstream>

#include "analysis/study.hpp"
#include "cli/console.hpp"
#include "conversation/run.hpp"
#include "machine/process.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::replaced;

namespace {

/// PATH without any program, back again when it goes.
class NoPrograms {
  public:
    NoPrograms() : before_(std::getenv("PATH")) { setenv("PATH", "/nowhere", 1); }
    ~NoPrograms() { setenv("PATH", before_.c_str(), 1); }
    NoPrograms(const NoPrograms&) = delete;
    NoPrograms& operator=(const NoPrograms&) = delete;

  private:
    std::string before_;
};

/// The statement of a dot file that holds a part: from its line's beginning to its end.
std::string statement(const std::string& dot, const std::string& part) {
    const auto at = dot.find(part);
    if (at == std::string::npos) return {};
    const auto begin = dot.rfind('\n', at) + 1;
    return dot.substr(begin, dot.find('\n', at) - begin);
}

using Attributes = std::map<std::string, std::string>;

/// The nodes or the edges of a GraphML file, by attribute name.
std::vector<Attributes> elements(const std::string& graphml, const std::string& kind) {
    boost::property_tree::ptree tree;
    std::istringstream text(graphml);
    read_xml(text, tree);
    std::map<std::string, std::string> names;
    std::vector<Attributes> found;
    for (const auto& [tag, key] : tree.get_child("graphml"))
        if (tag == "key")
            names[key.get<std::string>("<xmlattr>.id")] =
                key.get<std::string>(boost::property_tree::path("<xmlattr>|attr.name", '|'), "");
    for (const auto& [tag, element] : tree.get_child("graphml.graph")) {
        if (tag != kind) continue;
        auto& attributes = found.emplace_back();
        for (const auto& [inner, value] : element)
            if (inner == "data") attributes[names[value.get<std::string>("<xmlattr>.key")]] = value.data();
    }
    return found;
}

/// The replies that are numbered in an attribute of the edges, in the order of the numbers.
std::vector<std::string> numbered(const std::vector<Attributes>& edges, const std::string& attribute) {
    std::map<int, std::string> replies;
    for (const auto& edge : edges) {
        std::istringstream numbers(edge.at(attribute));
        for (int number = 0; numbers >> number;) replies[number] = edge.at("reply");
    }
    std::vector<std::string> in_order;
    for (const auto& [number, reply] : replies) in_order.push_back(reply);
    return in_order;
}

std::int64_t value_of(const std::shared_ptr<const scenario::Scenario>& scenario, std::size_t variant,
                      const conversation::Decisions& decisions) {
    const auto replay = conversation::replay(scenario, variant, decisions);
    REQUIRE_FALSE(replay.refused.has_value());
    CHECK(replay.run.finished());
    auto points = replay.run.transcript().briefing.points;
    for (const auto& exchange : replay.run.transcript().exchanges) points += exchange.step.points;
    return weigh(points, scenario->weights);
}

/// The items whose reading the heading tells after `which` run.
std::vector<std::string> read_in(const std::string& dot, const std::string& which) {
    const auto line = dot.substr(dot.find("\\n" + which + " ("));
    return contains(line.substr(0, line.find_first_of("\"\\", 2)), "reads History")
               ? std::vector<std::string>{"history"}
           : contains(line.substr(0, line.find_first_of("\"\\", 2)), "reads Contract")
               ? std::vector<std::string>{"contract"}
               : std::vector<std::string>{};
}

} // namespace

TEST_CASE("the map shows every turn, reply and ending, and says what its looks mean", "[cli]") {
    Console console;
    REQUIRE(console.run({"graph", "full"}) == 0);
    CHECK(console.err().empty());
    const auto& dot = console.out();
    CHECK(contains(dot, "label=\"opening\\nNobody came for PX-2291.\""));
    CHECK(contains(statement(dot, "label=\"won_back (resolved)\\nThat will do.\""), "fillcolor=\"#d3ecd9\""));
    CHECK(contains(statement(dot, "label=\"hangs_up (lost)\\nGoodbye.\""), "fillcolor=\"#f6cfcc\""));
    const auto conditional =
        statement(dot, "label=\"sorry\\noffered if no_show and (anger >= 7 or not trust > 8)\\nif anger < 5");
    CHECK(contains(conditional, "style=dashed"));
    CHECK(contains(
        statement(dot, "label=\"sorry\\noffered if no_show and (anger >= 7 or not trust > 8)\\notherwise"),
        "style=dashed"));
    CHECK_FALSE(contains(statement(dot, "label=\"breathe"), "style=dashed"));
    CHECK(contains(dot, "label=\"after any decision\""));
    CHECK(contains(dot, "label=\"if anger >= 10"));
    CHECK(contains(dot, "label=\"if patience == 0"));
    CHECK(contains(dot, "variant marta"));
    CHECK(contains(dot, "best (green)"));
    CHECK(contains(dot, "worst (red)"));
}

TEST_CASE("the map speaks the language that was asked for", "[cli]") {
    Console console;
    REQUIRE(console.run({"graph", "full", "--lang", "es"}) == 0);
    CHECK(contains(console.out(), "Nadie pasó por PX-2291."));
    CHECK(contains(console.out(), "won_back (resuelto)"));
    CHECK(contains(console.out(), "mejor (verde)"));
}

TEST_CASE("the runs that are marked have the best and the worst value", "[cli]") {
    Console console;
    const auto scenario = tests::scenario_from(tests::good_scenario_text());
    for (const std::size_t variant : {0, 1}) {
        const auto& id = scenario->variants[variant].id;
        REQUIRE(console.run({"graph", "full", "--variant", id}) == 0);
        const auto dot = console.out();
        REQUIRE(console.run({"graph", "full", "--variant", id, "--format", "graphml"}) == 0);
        const auto edges = elements(console.out(), "edge");
        const auto whole = analysis::study(scenario, variant).overall.whole;
        const auto best = value_of(scenario, variant, {read_in(dot, "best"), numbered(edges, "best")});
        const auto worst = value_of(scenario, variant, {read_in(dot, "worst"), numbered(edges, "worst")});
        CHECK(best == whole.best);
        CHECK(worst == whole.worst);
        CHECK(contains(dot, "best (green): " + std::to_string(best) + " points"));
        CHECK(contains(dot, "worst (red): " + std::to_string(worst) + " points"));
        CHECK(contains(statement(dot, "\\nbest 1"), "penwidth=3, color=\"#1b7f3b"));
    }
}

TEST_CASE("what no conversation shows is grey, and said to be", "[cli]") {
    Console console;
    console.write_scenario(
        "full", replaced(replaced(tests::good_scenario_text(),
                                  "when: no_show and (anger >= 7 or not trust > 8)", "when: anger < 0"),
                         "to: [{when: trust >= 5, to: won_back}, {to: half_way}]", "to: half_way"));
    REQUIRE(console.run({"graph", "full"}) == 0);
    CHECK(contains(statement(console.out(), "won_back (resolved)\\n(unreachable)"), "fontcolor=\"#8a8f98\""));
    CHECK(contains(statement(console.out(), "offered if anger < 0\\notherwise\\n(never)"),
                   "color=\"#8a8f98\""));
    REQUIRE(console.run({"graph", "full", "--format", "graphml"}) == 0);
    for (const auto& node : elements(console.out(), "node"))
        CHECK(node.at("reachable") == (node.at("id") == "won_back" ? "0" : "1"));
}

TEST_CASE("any text can be drawn", "[cli]") {
    Console console;
    console.write_scenario("full", replaced(tests::good_scenario_text(), "en: That will do.",
                                            R"(en: "R&D; <b>\"so\"</b> \\n!")"));
    REQUIRE(console.run({"graph", "full"}) == 0);
    CHECK(contains(console.out(), R"(R&amp;D; <b>\"so\"</b> \\n!)"));
    REQUIRE(console.run({"graph", "full", "--format", "graphml"}) == 0);
    std::string words;
    for (const auto& node : elements(console.out(), "node"))
        if (node.at("id") == "won_back") words = node.at("words");
    CHECK(words == "R&D; <b>\"so\"</b> \\n!");
}

TEST_CASE("a picture is drawn by Graphviz, and without it something else is proposed", "[cli]") {
    Console console;
    {
        const NoPrograms none;
        CHECK(console.run({"graph", "full", "--format", "svg"}) == 3);
        CHECK(console.out().empty());
        CHECK(contains(console.err(), "Graphviz's program `dot` is not installed. With `--format dot`"));
    }
    if (machine::run_program({"dot", "-V"}, "", std::chrono::seconds(10)).kind ==
        machine::Outcome::Kind::missing) {
        WARN("Graphviz is not installed here: no picture was drawn.");
        return;
    }
    REQUIRE(console.run({"graph", "full", "--format", "svg"}) == 0);
    CHECK(contains(console.out(), "</svg>"));
    CHECK(contains(console.out(), ">opening</text>"));
}

TEST_CASE("a graph needs one scenario, without errors, and a variant that it has", "[cli]") {
    Console console;
    CHECK(console.run({"graph", "full", "--variant", "marte"}) == 2);
    CHECK(contains(console.err(), "marte: the scenario has no such variant"));
    CHECK(console.run({"graph", "nobody"}) == 3);
    console.write_scenario("other", replaced(tests::good_scenario_text(), "id: full", "id: other"));
    CHECK(console.run({"graph", console.path("scenarios").string()}) == 2);
    console.write_scenario("full", replaced(tests::good_scenario_text(), "to: story\n", "to: stroy\n"));
    CHECK(console.run({"graph", "full"}) == 1);
    CHECK(contains(console.err(), "turn-unknown"));
}
