// A scenario file laid out anew: the same scenario, the same comments, one layout.
#include "script/rewrite.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "script/canonical.hpp"
#include "script/form.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

using namespace aplomo;
using script::rewrite;

namespace {

/// The canonical text; "" of one that does not load.
std::string canonical(const std::string& text, const std::shared_ptr<const scenario::Rubric>& rubric) {
    const auto loaded = script::load_scenario(text, "scenario.yaml", "", rubric);
    return loaded.scenario ? script::canonical(*loaded.scenario) : "";
}

std::shared_ptr<const scenario::Rubric> shipped_rubric() {
    return script::load_rubric(tests::file_text("assets/rubric.yaml"), "rubric.yaml").rubric;
}

/// Comments are told by a sign that nothing else holds.
std::multiset<std::string> comments(const std::string& text) {
    std::multiset<std::string> found;
    for (auto at = text.find("#~"); at != text.npos; at = text.find("#~", at + 1))
        found.insert(text.substr(at, text.find_first_of(" \r\n", at) - at));
    return found;
}

/// A file being strewn with comments, empty lines and blanks, wherever YAML lets them be.
class Strewer {
  public:
    explicit Strewer(std::uint64_t seed) : dice_(seed) {}

    std::string strew(const std::string& text) {
        std::istringstream lines(text);
        bool quoted = false; // a text that goes on
        for (std::string line; std::getline(lines, line);) {
            if (!quoted) above();
            quoted = quoted != (std::ranges::count(line, '"') % 2 == 1);
            result_ += line.find('"') == line.npos ? broken(line) : line;
            if (!quoted && dice_.chance(15)) result_ += " " + blanks(4) + note();
            if (!quoted && dice_.chance(15)) result_ += blanks(4);
            result_ += end();
        }
        while (dice_.chance(50)) result_ += note() + end();
        return result_;
    }

  private:
    void above() {
        while (dice_.chance(20)) result_ += blanks(9) + note() + end();
        if (dice_.chance(10)) result_ += blanks(4) + end();
    }
    std::string blanks(std::uint64_t below) { return std::string(dice_.roll(below), ' '); }
    std::string note() { return "#~" + std::to_string(++notes_); }
    std::string end() { return dice_.chance(10) ? "\r\n" : "\n"; }

    /// A line broken where something between brackets ends.
    std::string broken(const std::string& line) {
        std::string result;
        int depth = 0;
        for (const char c : line) {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            result += c;
            if (c != ',' || depth == 0 || !dice_.chance(15)) continue;
            if (dice_.chance(50)) result += " " + note();
            result += end();
            if (dice_.chance(50)) result += blanks(9) + note() + end();
            result += std::string(20 + dice_.roll(9), ' ');
        }
        return result;
    }

    tests::Dice dice_;
    std::string result_;
    int notes_ = 0;
};

/// All that rewriting must not change, and that doing it again changes nothing.
void check_rewriting(const std::string& text, const std::shared_ptr<const scenario::Rubric>& rubric) {
    const auto before = canonical(text, rubric);
    INFO(text);
    REQUIRE_FALSE(before.empty());
    const auto fresh = rewrite(text);
    INFO(fresh);
    CHECK(canonical(fresh, rubric) == before);
    CHECK(comments(fresh) == comments(text));
    CHECK(rewrite(fresh) == fresh);
    CHECK(fresh.find('\r') == fresh.npos);
    CHECK(fresh.find(" \n") == fresh.npos);
    CHECK(fresh.find("\n\n\n") == fresh.npos);
    CHECK((fresh.ends_with('\n') && !fresh.ends_with("\n\n")));
}

/// The whole scenario of the author's guide.
std::string guide_scenario() {
    const auto guide = tests::file_text("scenarios/README.md");
    const std::string fence = "```yaml scenario\n";
    const auto begin = guide.find(fence) + fence.size();
    return guide.substr(begin, guide.find("```", begin) - begin);
}

/// A scenario of one turn, whose parts a test may replace.
std::string small_scenario() {
    return "format: 1\nid: small\nlanguages: [en]\ntitle: T\nsummary: S\nchannel: phone\nlevel: 1\nminutes: "
           "1\n"
           "customer: {name: N, about: A}\nmeters:\n  anger: {start: 1, max: 9}\npatience: 3\nfacts: [seen]\n"
           "start: hello\nturns:\n  hello:\n    phase: opening\n    says:\n      - text: Hello.\n    "
           "replies:\n"
           "      - id: one\n        say: One.\n        why: W\n        to: bye\n"
           "      - id: two\n        say: Two.\n        why: W\n        to: bye\n"
           "out_of_patience: bye\nendings:\n  bye: {outcome: lost, says: Bye.}\n";
}

std::string with(std::string text, const std::string& old, const std::string& fresh) {
    const auto at = text.find(old);
    REQUIRE(at != text.npos);
    return text.replace(at, old.size(), fresh);
}

/// What becomes of a part of the small scenario; the rest must stay as it is.
void check_part(const std::string& old, const std::string& written, const std::string& expected) {
    const auto text = with(small_scenario(), old, written);
    check_rewriting(text, tests::small_rubric());
    CHECK(rewrite(text) == with(small_scenario(), old, expected));
}

} // namespace

TEST_CASE("a file in the one layout stays as it is", "[script]") {
    CHECK(rewrite(small_scenario()) == small_scenario());
    check_rewriting(small_scenario(), tests::small_rubric());
}

TEST_CASE("rewriting keeps the scenario and every comment, and twice is once", "[script]") {
    const auto rubric = shipped_rubric();
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        for (const auto* id : {"angry_caller", "data_loss", "missed_delivery"})
            check_rewriting(
                Strewer(seed).strew(tests::file_text("scenarios/" + std::string(id) + "/scenario.yaml")),
                rubric);
        check_rewriting(Strewer(seed).strew(guide_scenario()), rubric);
        check_rewriting(Strewer(seed).strew(tests::full_scenario_text()), tests::small_rubric());
    }
    for (std::uint64_t seed = 0; seed < 300; ++seed)
        check_rewriting(Strewer(seed).strew(tests::random_scenario_text(seed)), tests::small_rubric());
}

TEST_CASE("keys go where the format has them, with the comments above them", "[script]") {
    check_part("level: 1\nminutes: 1\n", "# how long\n# it takes\nminutes: 1\nlevel: 1 # easy\n",
               "level: 1 # easy\n# how long\n# it takes\nminutes: 1\n");
    check_part("        say: One.\n        why: W\n",
               "        # the coach\n        why: W\n        say: One.\n",
               "        say: One.\n        # the coach\n        why: W\n");
    check_part("{start: 1, max: 9}", "{max: 9,start: 1}", "{start: 1, max: 9}");
}

TEST_CASE("names of the author's own stay in their order", "[script]") {
    check_part("  anger: {start: 1, max: 9}\n",
               "    trust: {start: 1, max: 9}\n    anger: {start: 1, max: 9}\n",
               "  trust: {start: 1, max: 9}\n  anger: {start: 1, max: 9}\n");
}

TEST_CASE("what stands above the first key is the file's and stays above", "[script]") {
    const auto moved = with(small_scenario(), "format: 1\nid: small\n", "id: small\nformat: 1\n");
    CHECK(rewrite("# head\n" + moved) == "# head\n" + small_scenario());
    CHECK(rewrite("\n# head\n\n# of the id\n" + moved) ==
          "# head\n\n" + with(small_scenario(), "id: small\n", "# of the id\nid: small\n"));
    CHECK(rewrite("\xEF\xBB\xBF%YAML 1.2\n---\n" + small_scenario()) == small_scenario());
}

TEST_CASE("conditions and effects have a blank where one belongs", "[script]") {
    CHECK(script::spaced_condition("anger>=8  and(not   seen or patience<  3)") ==
          "anger >= 8 and (not seen or patience < 3)");
    CHECK(script::spaced_condition("( (seen) )") == "((seen))");
    CHECK(script::spaced_condition("anger\n    >= 8") == "anger >= 8");
    CHECK(script::spaced_condition("'not  seen'") == "'not seen'");
    CHECK(script::spaced_condition("\"anger\\x3E=8\"") == "\"anger\\x3E=8\"");
    CHECK(script::spaced_effect("anger+1") == "anger +1");
    CHECK(script::spaced_effect("\"patience  -  2\"") == "\"patience -2\"");
    CHECK(script::spaced_effect("set   seen") == "set seen");
    check_part("        say: One.\n",
               "        say: One.\n        when: anger>1\n        effects: [anger+1]\n",
               "        say: One.\n        when: anger > 1\n        effects: [anger +1]\n");
}

TEST_CASE("only conditions are spaced, not what looks like one", "[script]") {
    check_part("title: T", "title: anger>=8", "title: anger>=8");
}

TEST_CASE("texts of several lines keep their breaks and their quotes", "[script]") {
    check_part("summary: S\n", "summary:   \"A\n      \\\"b\\\"  \n\n   c\\\n   d\"\n",
               "summary: \"A\n  \\\"b\\\"\n\n  c\\\n  d\"\n");
    check_part("summary: S\n", "summary:\n      'It''s\n      so'\n", "summary:\n  'It''s\n  so'\n");
    check_part("        why: W\n",
               "        why: >-   # why\n                A\n\n                 b # no comment\n\n\n",
               "        why: >- # why\n          A\n\n           b # no comment\n\n");
    check_part("        why: W\n", "        why: |1\n           A\n          b\n",
               "        why: |1\n           A\n          b\n");
    const auto keeps = with(small_scenario(), "summary: S\n", "summary: |+\n  A\n\n\n");
    CHECK(rewrite(with(keeps, "  A", "      A")) == keeps);
}

TEST_CASE("what is between brackets keeps its line breaks, set straight", "[script]") {
    check_part("customer: {name: N, about: A}\n", "customer: { about: A,\n name: N }   # who\n",
               "customer: {name: N,\n           about: A} # who\n");
    check_part("customer: {name: N, about: A}\n",
               "customer: {\n # the name\n name: N,\n about: A # his\n }\n",
               "customer: {\n  # the name\n  name: N,\n  about: A # his\n  }\n");
    check_part("        to: bye\n", "        to: [to: bye]\n", "        to: [{to: bye}]\n");
}

TEST_CASE("a comment further in than what follows stays with what ends", "[script]") {
    check_part("        to: bye\n      - id: two\n",
               "        to: bye\n         # of the reply\n      # of the next\n      - id: two\n",
               "        to: bye\n        # of the reply\n      # of the next\n      - id: two\n");
}

TEST_CASE("keys stay in their order where a value refers back to another", "[script]") {
    const auto text =
        with(with(small_scenario(), "title: T\nsummary: S\n", "summary: &same S\ntitle:   *same\n"),
             "minutes: 1", "minutes: !!int   1");
    check_rewriting(text, tests::small_rubric());
    CHECK(rewrite(text) ==
          with(with(small_scenario(), "title: T\nsummary: S\n", "summary: &same S\ntitle: *same\n"),
               "minutes: 1", "minutes: !!int 1"));
}

TEST_CASE("a file between brackets, as programs write it, keeps its brackets", "[script]") {
    const std::string text = R"({"format": 1, "id": "j", "languages": ["en"], "title": "T", "summary": "S",
"channel": "phone", "level": 1, "minutes": 1, "customer": {"name": "N", "about": "A"}, "patience": 3, "start": "a",
"turns": {"a": {"phase": "opening", "says": [{"text": "Hi."}], "replies": [
  {"id": "b", "say": "B", "why": "W", "to": "c"}, {"id": "d", "say": "D", "why": "W", "to": "c"}]}},
"out_of_patience": "c", "endings": {"c": {"outcome": "lost", "says": "Bye."}}})";
    check_rewriting(text, tests::small_rubric());
}

TEST_CASE("every key of the format has its place", "[script]") {
    const auto text = tests::full_scenario_text();
    for (const auto* key : {"format", "weights", "pass"})
        CHECK(script::position_of(script::scenario_form(), key) < script::scenario_form().fields.size());
    CHECK(script::position_of(script::scenario_form(), "unheard_of") ==
          script::scenario_form().fields.size());
}
