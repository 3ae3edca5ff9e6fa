#include "analysis/worth_findings.hpp"

#include <algorithm>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;
using Strings = std::vector<std::string>;

/// Nothing is wrong with it: what can be lost is lost for a reason, at once, and no lost run passes 50.
constexpr auto sound = R"(format: 1
id: sound
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
patience: 6
facts: [asked]
start: hello
turns:
  hello:
    phase: opening
    says: [{text: a}]
    replies:
      - {id: kind, say: x, points: {empathy: 4}, why: w, to: asks}
      - {id: rude, say: x, points: {empathy: -4}, why: w, to: asks}
  asks:
    phase: inquiry
    says: [{text: a}]
    replies:
      - {id: open, say: x, points: {solution: 4}, effects: [set asked], why: w, to: ends}
      - {id: shut, say: x, points: {solution: -4}, why: w, to: ends}
  ends:
    phase: closing
    says: [{when: asked, text: a}, {text: b}]
    replies:
      - {id: close, say: x, points: {solution: 3}, why: w, to: done}
      - {id: slam, say: x, points: {solution: -3}, why: w, to: gone}
out_of_patience: gone
endings:
  done: {outcome: resolved, says: bye}
  gone: {outcome: lost, says: bye, points: {solution: -10}}
)";

/// The sound scenario with one piece replaced.
std::string with(const std::string& piece, const std::string& other, std::string text = sound) {
    const auto at = text.find(piece);
    REQUIRE(at != text.npos);
    return text.replace(at, piece.size(), other);
}

std::vector<Finding> findings_of(const std::string& text) {
    const auto loaded = script::load_scenario(text, "sound.yaml", "", tests::small_rubric());
    for (const auto& finding : loaded.findings)
        UNSCOPED_INFO(diagnostics::print(finding, text, Language::en));
    REQUIRE(loaded.scenario);
    std::vector<Worth> worths;
    for (std::size_t variant = 0; variant < loaded.scenario->variants.size(); ++variant)
        worths.push_back(worth(study(loaded.scenario, variant)));
    return worth_findings(*loaded.scenario, worths,
                          [&](const std::string& key) { return loaded.places.of(key); });
}

Strings names(const std::vector<Finding>& found) {
    Strings all;
    for (const auto& each : found) all.push_back(each.name);
    return all;
}

std::ptrdiff_t count(const std::vector<Finding>& found, std::string_view name) {
    return std::count_if(found.begin(), found.end(), [&](const auto& each) { return each.name == name; });
}

const Finding& one(const std::vector<Finding>& found, std::string_view name) {
    INFO(name);
    REQUIRE(count(found, name) == 1);
    return *std::find_if(found.begin(), found.end(), [&](const auto& each) { return each.name == name; });
}

} // namespace

TEST_CASE("nothing is found in a sound scenario, where a lost run scores exactly 50", "[analysis]") {
    REQUIRE(names(findings_of(sound)).empty());
}

TEST_CASE("a lost run above 50 is found at its ending, with the run", "[analysis]") {
    const auto found = findings_of(with("points: {solution: -10}", "points: {solution: -9}"));
    REQUIRE(names(found) == Strings{"kind_loss"});
    REQUIRE(found[0].place.line == 35);
    REQUIRE(found[0].details == Strings{"—", "gone", "51.6", "—", "kind, open, slam"});
}

TEST_CASE("a best run that does not pass is an error, with the run", "[analysis]") {
    const auto found = findings_of(with("gone: {outcome: lost, says: bye, points: {solution: -10}}",
                                        "gone: {outcome: lost, says: bye, points: {solution: 9}}"));
    const auto& unpassable = one(found, "unpassable");
    REQUIRE(diagnostics::severity(unpassable) == diagnostics::Severity::error);
    REQUIRE(unpassable.place.line == 0);
    REQUIRE(unpassable.details == Strings{"—", "gone", "—", "—", "kind, open, slam"});
}

TEST_CASE("a best run fails by one principle too, unless another best run does not", "[analysis]") {
    // Three turns in which empathy and calm are bought with each other.
    std::string text = sound;
    for (const auto* piece : {"points: {empathy: 4}", "points: {solution: 4}", "points: {solution: 3}"})
        text = with(piece, "points: {empathy: 9, calm: -4}", text);
    for (const auto* piece : {"points: {empathy: -4}", "points: {solution: -4}", "points: {solution: -3}"})
        text = with(piece, "points: {empathy: -4, calm: 4}", text);
    text = with("points: {solution: -10}", "points: {calm: -20}", text);
    const auto found = findings_of(text + "pass: {overall: 75, each: 60}\n");
    REQUIRE(one(found, "unpassable").details ==
            Strings{"—", "done", "empathy 100.0, calm 42.9", "—", "kind, open, close"});
    REQUIRE(names(findings_of(text + "pass: {overall: 75, each: 42}\n")).empty());
}

TEST_CASE("an inversion is found at the turn where it is, with the run", "[analysis]") {
    auto text = with("points: {solution: -3}, why: w, to: gone", "points: {solution: 14}, why: w, to: gone");
    const auto found = findings_of(text);
    const auto& inversion = one(found, "inversion");
    REQUIRE(inversion.place.line == 14);
    REQUIRE(inversion.details == Strings{"—", "hello", "gone", "1", "—", "kind, open, slam"});
}

TEST_CASE("losing that is worth exactly as much as resolving is no inversion", "[analysis]") {
    const auto found = findings_of(
        with("points: {solution: -3}, why: w, to: gone", "points: {solution: 13}, why: w, to: gone"));
    REQUIRE(names(found) == Strings{"kind_loss"});
}

TEST_CASE("coming back to a turn with more points is found there, with the run", "[analysis]") {
    const auto found = findings_of(
        with("points: {solution: -4}, why: w, to: ends", "points: {solution: -3}, why: w, to: hello"));
    const auto& farmable = one(found, "farmable");
    REQUIRE(farmable.place.line == 14);
    REQUIRE(farmable.details == Strings{"—", "hello", "1", "1", "—", "kind, shut"});
}

TEST_CASE("coming back to a turn with as many points is not farmable", "[analysis]") {
    const auto found = findings_of(
        with("points: {solution: -4}, why: w, to: ends", "points: {solution: -4}, why: w, to: hello"));
    REQUIRE(count(found, "farmable") == 0);
}

TEST_CASE("a stretch of more than two decisions with nothing but lost endings is found where it begins",
          "[analysis]") {
    const std::string tail = R"(  grim1:
    phase: closing
    says: [{text: a}]
    replies:
      - {id: beg, say: x, points: {calm: 1}, why: w, to: grim2}
      - {id: yell, say: x, points: {calm: -1}, why: w, to: gone}
  grim2:
    phase: closing
    says: [{text: a}]
    replies:
      - {id: wait, say: x, points: {calm: 1}, why: w, to: NEXT}
      - {id: quit, say: x, points: {calm: -1}, why: w, to: gone}
out_of_patience)";
    auto led = with("why: w, to: gone", "why: w, to: grim1", with("out_of_patience", tail));
    led = with("points: {solution: -10}", "points: {solution: -20}", led);
    REQUIRE(names(findings_of(with("NEXT", "gone", led))).empty());
    const auto found = findings_of(with("NEXT", "grim2", led));
    const auto& stretch = one(found, "lost-long");
    REQUIRE(stretch.place.line == 32);
    REQUIRE(stretch.details == Strings{"—", "grim1", "3", "—", "kind, open, slam, beg, wait, wait"});
}

TEST_CASE("a turn at which nothing matters is found, and one that only matters for a principle is not",
          "[analysis]") {
    const auto same = with("points: {solution: -4}, why: w", "points: {solution: 4}, why: w");
    const auto found = findings_of(same);
    REQUIRE(one(found, "filler").place.line == 20);
    REQUIRE(one(found, "filler").details == Strings{"—", "asks"});
    // They lead to different states, for one sets a fact: not the same reply twice.
    REQUIRE(count(found, "replies-equal") == 0);
    const auto other = with("points: {solution: -4}, why: w", "points: {calm: 4}, why: w");
    REQUIRE(count(findings_of(other), "filler") == 0);
}

TEST_CASE("a turn whose best is the same but whose worst is not is no filler", "[analysis]") {
    // Both replies may end best; after one of them slamming costs more.
    const auto text =
        with("slam, say: x, points: {solution: -3}, why: w, to: gone}",
             "slam, say: x, when: asked, points: {solution: -3}, why: w, to: gone}\n"
             "      - {id: throw, say: x, when: not asked, points: {solution: -4}, why: w, to: gone}",
             with("points: {solution: -4}, why: w", "points: {solution: 4}, why: w"));
    REQUIRE(count(findings_of(text), "filler") == 0);
}

TEST_CASE("a turn that decides whether a run can still be lost is no filler, even for the same points",
          "[analysis]") {
    const auto text =
        with("points: {solution: -4}, why: w, to: ends", "points: {solution: 7}, why: w, to: done",
             with("points: {solution: -3}, why: w, to: gone", "points: {solution: 13}, why: w, to: gone"));
    REQUIRE(count(findings_of(text), "filler") == 0);
}

TEST_CASE("replies that are the same in all that follows are found at the second of them", "[analysis]") {
    const auto found =
        findings_of(with("      - {id: shut,",
                         "      - {id: wide, say: y, points: {solution: 4}, effects: [set asked], why: w, "
                         "to: ends}\n      - {id: shut,"));
    REQUIRE(names(found) == Strings{"replies-equal"});
    REQUIRE(found[0].place.line == 25);
    REQUIRE(found[0].details == Strings{"—", "open", "wide"});
}

TEST_CASE("what several variants have in one place is told once and names them", "[analysis]") {
    const auto found = findings_of(with("start: hello", "variants: [{id: marta}, {id: luis}]\nstart: hello",
                                        with("points: {solution: -10}", "points: {solution: -9}")));
    REQUIRE(names(found) == Strings{"kind_loss"});
    REQUIRE(found[0].details[0] == "marta, luis");
}

} // namespace aplomo::analysis
