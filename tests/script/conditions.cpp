#include "scenario/condition.hpp"

#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using diagnostics::Place;
using scenario::Comparison;
using scenario::Term;

namespace {

/// A small scenario whose reply `a` has this condition, at line 21, column 15.
std::string with_condition(const std::string& when) {
    return R"(format: 1
id: small
languages: [en]
title: Small
summary: Small.
channel: chat
level: 1
minutes: 1
customer: {name: Ann, about: A customer.}
meters: {anger: {start: 5, max: 10}, trust: {start: 5, max: 10}}
facts: [seen, told]
patience: 9
start: hello
turns:
  hello:
    phase: opening
    says: [{text: Hello.}]
    replies:
      - id: a
        say: Well.
        when: )" +
           when + R"(
        why: Because.
        effects: [set seen, set told]
        to: bye
      - {id: b, say: No., why: Because., when: seen or told or anger > 3 or trust > 3, to: bye}
out_of_patience: bye
endings: {bye: {outcome: lost, says: Bye.}}
)";
}

scenario::Condition parsed(const std::string& when) {
    return tests::scenario_from(with_condition(when))->turns[0].replies[0].when;
}

/// The condition as it is understood, written out by the model.
std::string understood(const std::string& when) {
    const auto loaded = tests::scenario_from(with_condition(when));
    return to_text(loaded->turns[0].replies[0].when, *loaded);
}

Place first_place(const std::string& when) {
    const auto loaded = script::load_scenario(with_condition(when), "s", "", tests::small_rubric());
    REQUIRE_FALSE(loaded.findings.empty());
    return loaded.findings.front().place;
}

} // namespace

TEST_CASE("a comparison knows its meter, its sign and its number", "[script]") {
    constexpr std::array signs{"<", "<=", "==", "!=", ">=", ">"};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const auto terms = parsed(std::string("trust ") + signs[i] + " 7").terms;
        REQUIRE(terms.size() == 1);
        CHECK(terms[0] == Term{Term::Kind::meter, static_cast<Comparison>(i), 1, 7, 1});
    }
    CHECK(parsed("patience < 3").terms[0] == Term{Term::Kind::patience, Comparison::less, 0, 3, 1});
    CHECK(parsed("told").terms[0] == Term{.kind = Term::Kind::fact, .subject = 1});
}

TEST_CASE("not binds tighter than and, and tighter than or", "[script]") {
    using Kind = Term::Kind;
    const auto terms = parsed("not seen and told or anger > 3").terms;
    REQUIRE(terms.size() == 6);
    const std::array kinds{Kind::disjunction, Kind::conjunction, Kind::negation,
                           Kind::fact,        Kind::fact,        Kind::meter};
    const std::array<std::uint32_t, 6> sizes{6, 4, 2, 1, 1, 1};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        CHECK(terms[i].kind == kinds[i]);
        CHECK(terms[i].size == sizes[i]);
    }
}

TEST_CASE("equal operators group to the left", "[script]") {
    const auto terms = parsed("seen or told or anger > 3 or trust > 3").terms;
    REQUIRE(terms.size() == 7);
    const std::array<std::uint32_t, 7> sizes{7, 5, 3, 1, 1, 1, 1};
    for (std::size_t i = 0; i < terms.size(); ++i) CHECK(terms[i].size == sizes[i]);
    CHECK(parsed("((seen or told) or anger > 3) or trust > 3") ==
          parsed("seen or told or anger > 3 or trust > 3"));
    CHECK(parsed("seen or (told or anger > 3)") != parsed("seen or told or anger > 3"));
}

TEST_CASE("conditions read as they are written", "[script]") {
    for (const std::string when :
         {"seen", "not seen", "not not seen", "anger >= 8", "seen and not told", "not (seen or told)",
          "(seen or told) and anger < 3", "seen or told and anger < 3",
          "not (anger >= 3 and (seen or not told)) or patience == 1", "seen or (told or anger > 3)"})
        CHECK(understood(when) == when);
}

TEST_CASE("blanks, quotes and needless parentheses do not matter", "[script]") {
    CHECK(understood("anger>=8") == "anger >= 8");
    CHECK(understood("'anger>=8and not(seen)'") == "anger >= 8 and not seen");
}

TEST_CASE("a condition over several lines is one condition", "[script]") {
    CHECK(understood(">-\n          seen\n          and told") == "seen and told");
    CHECK(understood("seen\n          or told") == "seen or told");
}

TEST_CASE("names may start like the words of a condition", "[script]") {
    const auto loaded =
        script::load_scenario(with_condition("nothing or order"), "s", "", tests::small_rubric());
    REQUIRE(loaded.findings.size() == 2);
    CHECK(loaded.findings[0].details.front() == "nothing");
    CHECK(loaded.findings[1].details.front() == "order");
}

TEST_CASE("a fault in a condition is found at its column, in quotes too", "[script]") {
    CHECK(first_place("seen and sen") == Place{"s", 21, 24});
    CHECK(first_place("\"seen and sen\"") == Place{"s", 21, 25});
    CHECK(first_place("seen and") == Place{"s", 21, 23});
    CHECK(first_place("seen &") == Place{"s", 21, 20});
    CHECK(first_place("anger >= 30") == Place{"s", 21, 24});
    CHECK(first_place("(seen or told") == Place{"s", 21, 28});
    CHECK(first_place("seen => 3") == Place{"s", 21, 20});
}

TEST_CASE("a byte order mark moves no column", "[script]") {
    const auto text = "\xEF\xBB\xBF" + with_condition("seen and sen");
    const auto loaded = script::load_scenario(text, "s", "", tests::small_rubric());
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings.front().place == Place{"s", 21, 24});
}

TEST_CASE("a name that is nearly one of the scenario's is suggested", "[script]") {
    const auto loaded = script::load_scenario(with_condition("trusst > 3"), "s", "", tests::small_rubric());
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].name == "name-unknown");
    CHECK(loaded.findings[0].suggestion == "trust");
}
