// Files that cannot announce their own faults: broken bytes, too large, too deep, half-written.
#include <fmt/format.h>

#include <random>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using diagnostics::Finding;
using diagnostics::Place;

namespace {

std::vector<Finding> findings_of(std::string_view text) {
    const auto loaded = script::load_scenario(text, "s.yaml", "", tests::small_rubric());
    CHECK((loaded.scenario == nullptr) == diagnostics::has_error(loaded.findings));
    return loaded.findings;
}

/// The one finding of a text.
Finding only_finding(std::string_view text) {
    const auto findings = findings_of(text);
    REQUIRE(findings.size() == 1);
    return findings.front();
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

} // namespace

TEST_CASE("a file of 32 MB is read, one byte more is a finding before parsing", "[script]") {
    const auto padded = [](std::size_t size) {
        auto text = tests::full_scenario_text();
        text.resize(size, '\n');
        return text;
    };
    CHECK(findings_of(padded(script::max_file_bytes)).empty());
    CHECK(only_finding(padded(script::max_file_bytes + 1)).name == "file-too-large");
    CHECK(only_finding(std::string(script::max_file_bytes + 1, '\xff')).name == "file-too-large");
}

TEST_CASE("a byte order mark of UTF-8 is accepted, and columns do not count it", "[script]") {
    CHECK(findings_of("\xEF\xBB\xBF" + tests::full_scenario_text()).empty());
    CHECK(only_finding("\xEF\xBB\xBF\x01").place.column == 1);
    CHECK(findings_of("\xEF\xBB\xBF"
                      "fromat: 1\n")
              .front()
              .place.column == 1);
}

TEST_CASE("other encodings are named", "[script]") {
    using namespace std::string_view_literals;
    CHECK(only_finding("\xFF\xFE"
                       "f\0o\0r\0m\0"sv)
              .details.front() == "UTF-16");
    CHECK(only_finding("\xFE\xFF\0f\0o\0r\0m"sv).details.front() == "UTF-16");
    CHECK(only_finding("f\0o\0r\0m\0a\0t\0"sv).details.front() == "UTF-16");
    CHECK(only_finding("\0f\0o\0r\0m\0a\0t"sv).details.front() == "UTF-16");
    CHECK(only_finding("\xFF\xFE\0\0f\0\0\0"sv).details.front() == "UTF-32");
    CHECK(only_finding("\xFF\xFE"
                       "f\0o\0r\0m\0"sv)
              .name == "encoding-unknown");
}

TEST_CASE("a byte that is not UTF-8 is found at its place", "[script]") {
    const std::vector<std::string> broken{
        "\xF1", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"};
    for (const auto& bytes : broken) {
        const auto finding = only_finding("format: 1\r\ntitle: ñ" + bytes + " x\n");
        CHECK(finding.name == "utf8-broken");
        CHECK(finding.place == Place{"s.yaml", 2, 9});
    }
}

TEST_CASE("control characters are found at their place", "[script]") {
    using namespace std::string_literals;
    for (const auto& character : {"\0"s, "\x01"s, "\x1b"s, "\x7f"s, "\xC2\x9B"s}) {
        const auto finding = only_finding("format: 1\ntitle: ñ" + character + "\n");
        CHECK(finding.name == "character-forbidden");
        CHECK(finding.place == Place{"s.yaml", 2, 9});
    }
}

TEST_CASE("control characters and half characters that escapes write are found too", "[script]") {
    const auto with = [](const std::string& escape) {
        auto text = tests::full_scenario_text();
        return only_finding(text.replace(text.find("Ayer no pasó nadie."), 20, "\"" + escape + "\""));
    };
    CHECK(with("\\0").details.front() == "U+0000");
    CHECK(with("\\e[31m").details.front() == "U+001B");
    CHECK(with("\\x9b").details.front() == "U+009B");
}

TEST_CASE("a file without a document is empty", "[script]") {
    for (const std::string text : {"", " \n\t\n", "# only a comment\n", "\xEF\xBB\xBF", "...\n"})
        CHECK(only_finding(text).name == "file-empty");
    CHECK(only_finding("---\n").name == "value-missing");
}

TEST_CASE("after a fault of YAML nothing else is said", "[script]") {
    CHECK(only_finding("{a: 1}\nb: 2\n").name == "yaml-broken");
    CHECK(only_finding("a: 1\nb: [1, 2\nc: 3\n").name == "bracket-open");
}

TEST_CASE("a value that is not there is found at its key or its dash", "[script]") {
    const auto place_in = [](std::string_view from, std::string_view to) {
        auto text = tests::full_scenario_text();
        return only_finding(text.replace(text.find(from), from.size(), to)).place;
    };
    CHECK(place_in("channel: phone", "channel:") == Place{"s.yaml", 6, 1});
    CHECK(place_in("facts: [no_show, admitted]", "facts:\n  - no_show # not - yet\n  -\n  - admitted") ==
          Place{"s.yaml", 19, 3});
}

TEST_CASE("nesting is followed to a limit and no further", "[script]") {
    CHECK(only_finding(repeated("[", 1'000'000)).name == "nesting-too-deep");
    CHECK(only_finding(repeated("{a: ", 400'000)).name == "nesting-too-deep");
    CHECK(only_finding(repeated("- ", 1'000'000)).name == "nesting-too-deep");
    CHECK(only_finding(repeated("? ", 1'000'000)).name == "nesting-too-deep");
}

TEST_CASE("levels that aliases put into one another count as nesting", "[script]") {
    std::string text = "a0: &a0 [x]\n";
    for (int i = 1; i < 1000; ++i) text += fmt::format("a{0}: &a{0} [*a{1}]\n", i, i - 1);
    CHECK(only_finding(text).name == "nesting-too-deep");
}

TEST_CASE("aliases that multiply are stopped before they grow", "[script]") {
    std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 40; ++i)
        text +=
            fmt::format("a{0}: &a{0} [*a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}, *a{1}]\n", i, i - 1);
    CHECK(only_finding(text).name == "nodes-too-many");
}

TEST_CASE("a long text that aliases repeat is stopped before it grows", "[script]") {
    CHECK(only_finding("a: &a " + repeated("x", 100'000) + "\nb: [" + repeated("*a,", 10'000) + "]\n").name ==
          "nodes-too-many");
    for (const auto& finding : findings_of("a: " + repeated("x", 10'000'000)))
        CHECK(finding.name != "nodes-too-many");
}

TEST_CASE("a million elements in a line are enough, and six million in all", "[script]") {
    CHECK(only_finding("[" + repeated("1,", 8'000'000)).name == "nodes-too-many");
    CHECK(only_finding("[" + repeated("1,\n", 7'000'000)).name == "nodes-too-many");
    CHECK(only_finding(repeated("- \n", 7'000'000)).name == "nodes-too-many");
}

TEST_CASE("a file full of directives is not read to its end", "[script]") {
    CHECK(only_finding(repeated("%WHAT is this\n", 2'000'000)).place.line == 2);
}

TEST_CASE("beyond two hundred findings the rest is counted", "[script]") {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += fmt::format("key_{}: 1\n", i);
    const auto findings = findings_of(text);
    REQUIRE(findings.size() == 201);
    CHECK(findings.back().name == "findings-too-many");
    CHECK(findings.back().details.front() == "814");
}

TEST_CASE("every beginning of a good file loads or says why not", "[script]") {
    const auto text = tests::full_scenario_text();
    for (std::size_t size = 0; size < text.size(); ++size) {
        INFO(size);
        findings_of(std::string_view(text).substr(0, size));
    }
}

TEST_CASE("every beginning of a good rubric loads or says why not", "[script]") {
    const auto text = tests::file_text("tests/support/rubric.yaml");
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto loaded = script::load_rubric(std::string_view(text).substr(0, size), "r.yaml");
        CHECK((loaded.rubric == nullptr) == diagnostics::has_error(loaded.findings));
    }
}

TEST_CASE("a good file with a few wrong characters loads or says why not", "[script]") {
    const auto text = tests::full_scenario_text();
    constexpr std::string_view wrong = "{}[],:-#&*!|>'\"%@` \n\tx0\xC3\xA9\xFF";
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        auto changed = text;
        for (int j = 0; j < 3; ++j) changed[random() % changed.size()] = wrong[random() % wrong.size()];
        findings_of(changed);
    }
}

TEST_CASE("more than 64 tags with an again row cannot be told apart", "[script]") {
    std::string rubric = "format: 1\nprinciples:\n";
    for (const auto* id : {"empathy", "calm", "solution"})
        rubric += fmt::format("  {}: {{name: {{es: a, en: b}}, about: {{es: a, en: b}}}}\n", id);
    rubric += "tags:\n";
    std::string uses;
    for (int i = 0; i < 65; ++i) {
        rubric += fmt::format(
            "  t{}: {{kind: pitfall, principle: calm, name: {{es: a, en: b}}, about: {{es: a, en: b}}, "
            "example: {{es: a, en: b}}, again: {{calm: -1}}}}\n",
            i);
        if (i > 0) uses += fmt::format(", t{}", i);
    }
    const auto many = script::load_rubric(rubric, "r.yaml");
    REQUIRE(many.rubric != nullptr);
    const std::string reply = "say: {es: a, en: b}, why: {es: a, en: b}, to: end";
    const auto scenario = [&](const std::string& more) {
        return "format: 1\nid: s\nlanguages: [es, en]\ntitle: {es: a, en: b}\nsummary: {es: a, en: "
               "b}\nchannel: chat\nlevel: 1\n"
               "minutes: 1\npatience: 1\ncustomer: {name: a, about: {es: a, en: b}}\nstart: "
               "t\nout_of_patience: end\nturns:\n"
               "  t: {phase: opening, says: [{text: {es: a, en: b}}], replies: [{id: a, " +
               reply + ", uses: [" + more +
               "]},\n"
               "    {id: b, " +
               reply + ", uses: [" + uses.substr(2) +
               "]}]}\nendings:\n  end: {outcome: lost, says: {es: a, en: b}}\n";
    };
    const auto exactly = script::load_scenario(scenario("t1"), "s.yaml", "", many.rubric);
    REQUIRE(exactly.scenario != nullptr);
    CHECK(exactly.scenario->repeatable.size() == 64);
    const auto over = script::load_scenario(scenario("t0"), "s.yaml", "", many.rubric);
    CHECK(over.scenario == nullptr);
    REQUIRE(over.findings.size() == 1);
    CHECK(over.findings.front().name == "tags-repeatable-too-many");
    CHECK(over.findings.front().place.line == 15);
}
