// `aplomo explain`: what a finding means, and what to do.
#include <algorithm>
#include <sstream>

#include "cli/console.hpp"
#include "cli/example.hpp"
#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream rest(text);
    for (std::string line; std::getline(rest, line);) lines.push_back(line);
    return lines;
}

/// The bad file of a finding, without the comments that tell which lines are bad.
Lines bad_file(std::string_view finding) {
    auto lines = lines_of(tests::file_text("tests/bad_scenarios/" + std::string(finding) + ".yaml"));
    for (auto& line : lines) line = line.substr(0, line.find("  #! "));
    return lines;
}

std::ptrdiff_t count(const Lines& lines, std::string_view finding) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    const auto loaded = script::load_scenario(text, "scenario.yaml", "base", tests::small_rubric());
    return std::ranges::count(loaded.findings, finding, &diagnostics::Finding::name);
}

/// The lines with `bad` made `good` where it begins at a column of line `at`; unchanged when it is not there.
Lines mended(Lines lines, std::size_t at, std::size_t column, const Lines& bad, const Lines& good) {
    const std::string margin(column, ' ');
    for (std::size_t i = 1; i < bad.size(); ++i)
        if (at + i >= lines.size() || lines[at + i] != margin + bad[i]) return lines;
    lines[at].replace(column, bad[0].size(), good[0]);
    const auto next = lines.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    lines.erase(next, next + static_cast<std::ptrdiff_t>(bad.size()) - 1);
    for (std::size_t i = good.size(); i-- > 1;)
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, margin + good[i]);
    return lines;
}

/// Whether the example's bad lines stand in the finding's bad file, and its good ones mend them.
bool is_true(const cli::Example& example) {
    const auto lines = bad_file(example.finding);
    const auto faults = count(lines, example.finding);
    const auto bad = lines_of(std::string(example.bad)), good = lines_of(std::string(example.good));
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto column = lines[at].find(bad[0]);
        if (column == std::string::npos) continue;
        if (count(mended(lines, at, column, bad, good), example.finding) < faults) return true;
    }
    return false;
}

} // namespace

TEST_CASE("a finding is explained by its code and by its name, in both languages", "[cli]") {
    Console english;
    REQUIRE(english.run({"explain", "E014"}) == 0);
    CHECK(english.out() == "error E014 [turn-unknown]\n"
                           "  `…` is neither a turn nor an ending.\n"
                           "  Write the id of a turn or an ending of this scenario.\n"
                           "\n"
                           "  Not so:\n"
                           "    to: thank\n"
                           "  But so:\n"
                           "    to: thanks\n");
    const auto by_code = english.out();
    REQUIRE(english.run({"explain", "turn-unknown"}) == 0);
    CHECK(english.out() == by_code);
    REQUIRE(english.run({"explain", "e014"}) == 0);
    CHECK(english.out() == by_code);
    Console spanish(Language::es);
    REQUIRE(spanish.run({"explain", "W002"}) == 0);
    CHECK(contains(spanish.out(), "aviso W002 [fact-unused]\n  Ninguna condición mira el hecho `…`."));
    CHECK(contains(spanish.out(), "Así no:\n    facts: [seen, heard]\n"));
}

TEST_CASE("without a word every finding is listed", "[cli]") {
    Console console;
    REQUIRE(console.run({"explain"}) == 0);
    CHECK(lines_of(console.out()).size() == diagnostics::catalogue().size());
    for (const auto& entry : diagnostics::catalogue())
        CHECK(contains(console.out(), std::string(entry.code) + " [" + std::string(entry.name) + "] "));
}

TEST_CASE("an unknown finding is wrong use, and the one that was meant is named", "[cli]") {
    Console console;
    CHECK(console.run({"explain", "turn-unknwon"}) == 2);
    CHECK(console.out().empty());
    CHECK(contains(console.err(), "There is no finding \"turn-unknwon\". Did you mean turn-unknown?"));
    CHECK(console.run({"explain", "e0014"}) == 2);
    CHECK(contains(console.err(), "Did you mean E0"));
    CHECK(console.run({"explain", "hello"}) == 2);
    CHECK_FALSE(contains(console.err(), "Did you mean"));
}

TEST_CASE("every finding can be explained without a gap", "[cli]") {
    for (const auto language : {Language::es, Language::en}) {
        Console console(language);
        for (const auto& entry : diagnostics::catalogue()) {
            INFO(entry.code);
            CHECK(console.run({"explain", std::string(entry.code)}) == 0);
            for (const auto* slot : {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"})
                CHECK_FALSE(contains(console.out(), slot));
        }
    }
}

TEST_CASE("the examples of findings are true: the bad lines raise them, the good lines do not", "[cli]") {
    for (const auto& entry : diagnostics::catalogue()) {
        const auto* example = cli::example_of(entry.name);
        INFO(entry.name);
        if (example) CHECK(is_true(*example));
    }
}
