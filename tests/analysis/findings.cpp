#include "analysis/findings.hpp"

#include <algorithm>

#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::analysis {
namespace {

constexpr auto dead_end = R"(format: 1
id: dead_end
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
patience: 5
facts: [known]
start: hello
turns:
  hello:
    phase: opening
    says: [{text: a}]
    replies:
      - {id: ask, say: x, uses: [open_question], why: w, to: shut}
      - {id: stay, say: x, why: w, to: hello}
      - {id: never, say: x, when: patience > 9, why: w, to: hello}
  shut:
    phase: inquiry
    says: [{text: a}]
    replies:
      - {id: quote, say: x, when: known, effects: [set known], why: w, to: done}
      - {id: tell, say: x, when: known, why: w, to: done}
out_of_patience: left
endings:
  done: {outcome: resolved, says: bye}
  left: {outcome: lost, says: bye}
rules:
  - {ending: left, needs: open_question}
)";

std::vector<diagnostics::Finding> findings_of(std::string_view text) {
    const auto loaded = script::load_scenario(text, "dead_end.yaml", "", tests::small_rubric());
    REQUIRE(loaded.scenario);
    const auto place_of = [&](const std::string& key) { return loaded.places.of(key); };
    std::vector<VariantResult> results;
    results.push_back(play_everything(loaded.scenario, 0));
    return findings(results, place_of);
}

const diagnostics::Finding& one(const std::vector<diagnostics::Finding>& found, std::string_view name) {
    const auto here =
        std::find_if(found.begin(), found.end(), [&](const auto& each) { return each.name == name; });
    INFO(name);
    REQUIRE(here != found.end());
    return *here;
}

} // namespace

TEST_CASE("a state without an open reply is found where its turn stands, with a run that gets there",
          "[analysis]") {
    const auto found = findings_of(dead_end);
    const auto& stuck = one(found, "stuck-state");
    REQUIRE(stuck.place == diagnostics::Place{"dead_end.yaml", 21, 3});
    REQUIRE(stuck.details == std::vector<std::string>{"shut", "—", "—", "ask"});
}

TEST_CASE("what no run shows is found where it stands, the replies of a turn one by one", "[analysis]") {
    const auto found = findings_of(dead_end);
    const auto count = std::count_if(found.begin(), found.end(),
                                     [](const auto& each) { return each.name == "reply-unreachable"; });
    REQUIRE(count == 3);
    REQUIRE(one(found, "reply-unreachable").place == diagnostics::Place{"dead_end.yaml", 20, 14});
    REQUIRE(one(found, "reply-unreachable").details == std::vector<std::string>{"never"});
    REQUIRE(one(found, "ending-unreachable").place.line == 29);
}

TEST_CASE("a broken rule is found at its line with the run that breaks it", "[analysis]") {
    const auto found = findings_of(dead_end);
    const auto& broken = one(found, "rule-broken");
    REQUIRE(broken.place.line == 32);
    REQUIRE(broken.details == std::vector<std::string>{"{ending: left, needs: open_question}", "—", "—",
                                                       "stay, stay, stay, stay, stay"});
}

TEST_CASE("a space that is not exhaustive claims nothing to be unreachable", "[analysis]") {
    const auto loaded = script::load_scenario(dead_end, "dead_end.yaml", "", tests::small_rubric());
    std::vector<VariantResult> results;
    results.push_back(play_everything(loaded.scenario, 0, 2));
    const auto found = findings(results, [](const auto&) { return diagnostics::Place{}; });
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().name == "not-exhaustive");
}

} // namespace aplomo::analysis
