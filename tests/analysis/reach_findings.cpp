#include "analysis/reach_findings.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/brute_force.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"
#include "written_states.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;

constexpr std::string_view good = R"(format: 1
id: good
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
meters: {anger: {start: 5, max: 10}}
patience: 5
facts: [known]
start: hello
turns:
  hello:
    phase: opening
    says:
      - {when: anger >= 6, text: a}
      - {text: b}
    replies:
      - {id: ask, say: x, effects: [set known, anger -1], why: w, to: talk}
      - id: snap
        say: x
        effects: [anger +2]
        why: w
        to:
          - {when: anger >= 9, to: talk}
          - {to: hello}
      - {id: recall, say: x, when: known, why: w, to: talk}
  talk:
    phase: inquiry
    says:
      - {when: known, text: a}
      - {text: b}
    replies:
      - {id: go_back, say: x, effects: [anger +1], why: w, to: hello}
      - id: tell
        say: x
        when: known
        why: w
        to:
          - {when: anger <= 4, to: done}
          - {to: talk}
      - {id: wait, say: x, why: w, to: talk}
interrupts:
  - {when: anger >= 10, to: hangs_up}
out_of_patience: left
endings:
  done: {outcome: resolved, says: bye}
  hangs_up: {outcome: lost, says: bye}
  left: {outcome: lost, says: bye}
)";

/// The good scenario with one fault in it.
std::string planted(std::string_view what, std::string_view fault) {
    std::string text(good);
    const auto at = text.find(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), fault);
}

std::vector<Finding> findings_of(const Scenario& scenario, const PlaceOf& place_of) {
    std::vector<Space> spaces;
    std::vector<Reach> reaches;
    std::vector<const Space*> space_pointers;
    std::vector<const Reach*> reach_pointers;
    for (std::size_t variant = 0; variant < scenario.variants.size(); ++variant) {
        spaces.push_back(explore(scenario, variant));
        reaches.push_back(reach(scenario, spaces.back()));
    }
    for (const auto& space : spaces) space_pointers.push_back(&space);
    for (const auto& each : reaches) reach_pointers.push_back(&each);
    return reach_findings(scenario, space_pointers, reach_pointers, place_of);
}

std::vector<Finding> findings_of(std::string_view text) {
    const auto loaded = script::load_scenario(text, "scenario.yaml", "", tests::small_rubric());
    for (const auto& finding : loaded.findings)
        UNSCOPED_INFO(diagnostics::print(finding, text, Language::en));
    REQUIRE(loaded.scenario);
    return findings_of(*loaded.scenario, [&](const std::string& key) { return loaded.places.of(key); });
}

/// "line-unreachable", where in the text, the details, then the reasons with theirs: as a test would write
/// it.
std::string told(const Finding& finding, const std::string& text) {
    const auto join = [](const std::vector<std::string>& details) {
        std::string joined;
        for (const auto& detail : details) joined += (joined.empty() ? "" : "|") + detail;
        return "(" + joined + ")";
    };
    std::size_t at = 0;
    for (int line = 1; line < finding.place.line; ++line) at = text.find('\n', at) + 1;
    const auto here = text.substr(at + static_cast<std::size_t>(std::max(finding.place.column, 1)) - 1, 12);
    auto said = finding.name + " @" + here.substr(0, here.find('\n')) + " " + join(finding.details);
    for (const auto& [name, details] : finding.reasons) said += " " + name + join(details);
    return said;
}

std::vector<std::string> told(const std::string& text) {
    std::vector<std::string> all;
    for (const auto& finding : findings_of(text)) all.push_back(told(finding, text));
    return all;
}

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("a scenario of which everything shows has no finding of reach", "[analysis]") {
    REQUIRE(told(std::string(good)) == Told{});
}

TEST_CASE("a line that is never said is found with the extreme that is missing", "[analysis]") {
    REQUIRE(told(planted("      - {when: known, text: a}", "      - {when: anger <= 2, text: a}")) ==
            Told{"line-unreachable @{when: anger (talk|anger <= 2) needs-less(anger <= 2|4)"});
    REQUIRE(told(planted("      - {when: anger >= 6, text: a}", "      - {when: anger > 8, text: a}")) ==
            Told{"line-unreachable @{when: anger (hello|anger > 8) needs-more(anger > 8|7)"});
}

TEST_CASE("a line that another is always said before is found", "[analysis]") {
    REQUIRE(told(planted("      - {when: known, text: a}",
                         "      - {when: known, text: a}\n      - {when: known and anger <= 4, text: c}")) ==
            Told{"line-unreachable @{when: known (talk|known and anger <= 4) said-before()"});
}

TEST_CASE("a condition that always holds is told once, not again for what stands after it", "[analysis]") {
    REQUIRE(told(planted("      - {when: anger >= 6, text: a}",
                         "      - {when: anger >= 3, text: a}\n      - {when: anger >= 6, text: c}")) ==
            Told{"condition-always @anger >= 3,  (anger >= 3) nothing-after()"});
    REQUIRE(told(planted("{when: anger >= 9, to: talk}", "{when: anger >= 6, to: talk}")) ==
            Told{"condition-always @anger >= 6,  (anger >= 6) nothing-after()"});
    REQUIRE(told(planted("say: x, when: known, why: w, to: talk",
                         "say: x, when: anger >= 3, why: w, to: talk")) ==
            Told{"condition-always @anger >= 3,  (anger >= 3)"});
}

TEST_CASE("a link that is never taken is found, and with it the ending that it alone leads to",
          "[analysis]") {
    REQUIRE(told(planted("- {when: anger <= 4, to: done}", "- {when: not known, to: done}")) ==
            Told{"link-unreachable @{when: not k (tell|done) needs-no-fact(not known)",
                 "ending-unreachable @done: {outco (done) led-by-link(tell) needs-no-fact(not known)"});
}

TEST_CASE("a link after one that is taken whenever it holds is found", "[analysis]") {
    REQUIRE(told(planted("          - {when: anger <= 4, to: done}",
                         "          - {when: anger <= 4, to: done}\n"
                         "          - {when: anger == 4, to: hello}")) ==
            Told{"link-unreachable @{when: anger (tell|hello) taken-before()"});
}

TEST_CASE("an interrupt that is never taken is found", "[analysis]") {
    REQUIRE(told(planted("- {when: anger >= 10, to: hangs_up}",
                         "- {when: anger >= 10, to: hangs_up}\n  - {when: anger == 1, to: talk}")) ==
            Told{"link-unreachable @{when: anger (interrupts|talk) needs-less(anger == 1|4)"});
}

TEST_CASE("a reply whose every decision is interrupted has a link that is never taken", "[analysis]") {
    const auto found =
        told(planted("effects: [anger +1], why: w, to: hello", "effects: [anger +9], why: w, to: hello"));
    REQUIRE(std::count(found.begin(), found.end(),
                       "link-unreachable @hello} (go_back|hello) always-interrupted()") == 1);
}

TEST_CASE("a link to a turn that is only taken when patience is gone is found", "[analysis]") {
    REQUIRE(told(planted("{id: wait, say: x, why: w, to: talk}",
                         "{id: wait, say: x, effects: [patience -5], why: w, to: talk}")) ==
            Told{"link-unreachable @talk} (wait|talk) patience-gone()"});
}

TEST_CASE("a reply that never opens is found with the parts that block it", "[analysis]") {
    const auto with = [](const std::string& when) {
        return told(
            planted("say: x, when: known, why: w, to: talk", "say: x, when: " + when + ", why: w, to: talk"));
    };
    REQUIRE(with("known and anger >= 9") ==
            Told{"reply-unreachable @recall, say: (recall) needs-more(anger >= 9|7)"});
    REQUIRE(
        with("anger >= 9 or (known and anger < 2)") ==
        Told{"reply-unreachable @recall, say: (recall) needs-more(anger >= 9|7) needs-less(anger < 2|5)"});
    REQUIRE(with("not (anger < 9 or not known)") ==
            Told{"reply-unreachable @recall, say: (recall) needs-more(anger >= 9|7)"});
    REQUIRE(with("anger >= 5 and patience > 4 and known") ==
            Told{"reply-unreachable @recall, say: (recall) never-together(patience > 4`, `known)"});
}

TEST_CASE("what is denied as a whole blocks as a whole", "[analysis]") {
    REQUIRE(told(planted("say: x, when: known, why: w, to: talk",
                         "say: x, when: known and not (known and patience < 5), why: w, to: talk")) ==
            Told{"reply-unreachable @recall, say: (recall) "
                 "never-together(known`, `not (known and patience < 5))"});
}

TEST_CASE("a fact that is never set by then blocks a reply", "[analysis]") {
    REQUIRE(told(planted("{id: go_back, say: x, effects: [anger +1]",
                         "{id: go_back, say: x, effects: [clear known, anger +1]")) ==
            Told{"reply-unreachable @recall, say: (recall) needs-fact(known)"});
}

TEST_CASE("a value that is never met between two that are is found with those that are", "[analysis]") {
    REQUIRE(told(planted("say: x, when: known, why: w, to: talk",
                         "say: x, when: known and anger == 6, why: w, to: talk")) ==
            Told{"reply-unreachable @recall, say: (recall) needs-other(anger == 6|5, 7)"});
}

TEST_CASE("a turn that nothing leads to is found, and its inside is not told", "[analysis]") {
    const std::string lost = "  lost:\n    phase: inquiry\n    says:\n      - {text: a}\n    replies:\n"
                             "      - {id: one, say: x, why: w, to: lost}\n"
                             "      - {id: two, say: x, when: anger >= 9, why: w, to: deep}\n"
                             "  deep:\n    phase: inquiry\n    says:\n      - {text: a}\n    replies:\n"
                             "      - {id: three, say: x, why: w, to: deep}\n"
                             "      - {id: four, say: x, why: w, to: lost_it}\n";
    auto text = planted("interrupts:\n", lost + "interrupts:\n");
    text += "  lost_it: {outcome: lost, says: bye}\n";
    REQUIRE(told(text) == Told{"turn-unreachable @lost: (lost) led-by-nothing()",
                               "turn-unreachable @deep: (deep) led-by-unreached(lost)",
                               "ending-unreachable @lost_it: {ou (lost_it) led-by-unreached(deep)"});
}

TEST_CASE("a turn behind a reply that never opens is found with what closes it", "[analysis]") {
    const std::string lost = "  lost:\n    phase: inquiry\n    says:\n      - {text: a}\n    replies:\n"
                             "      - {id: one, say: x, why: w, to: lost}\n"
                             "      - {id: two, say: x, why: w, to: talk}\n"
                             "interrupts:\n";
    auto text = planted("interrupts:\n", lost);
    text.replace(text.find("say: x, when: known, why: w, to: talk"), 37,
                 "say: x, when: anger >= 9, why: w, to: lost");
    REQUIRE(told(text) ==
            Told{"reply-unreachable @recall, say: (recall) needs-more(anger >= 9|7)",
                 "turn-unreachable @lost: (lost) led-by-reply(recall) needs-more(anger >= 9|7)"});
}

TEST_CASE("an ending for lost patience that no run comes to is found", "[analysis]") {
    const auto ends = [](std::string text) {
        for (const auto* link : {"why: w, to: hello", "- {to: talk}", "why: w, to: talk}\ninterrupts"})
            while (text.find(link) != text.npos)
                text.replace(text.find(link), std::string(link).size(),
                             std::string(link).starts_with("- ")         ? "- {to: done}"
                             : std::string(link).ends_with("interrupts") ? "why: w, to: done}\ninterrupts"
                                                                         : "why: w, to: done");
        return text;
    };
    auto text = ends(std::string(good));
    text.replace(text.find("          - {to: hello}"), 23, "          - {to: done}");
    const auto found = told(text);
    REQUIRE(std::find(found.begin(), found.end(),
                      "ending-unreachable @left: {outco (left) patience-lasts(3)") != found.end());
}

TEST_CASE("the part of a condition that always or never holds is found where it stands", "[analysis]") {
    REQUIRE(told(planted("{when: anger >= 6, text: a}", "{when: anger >= 6 and anger < 9, text: a}")) ==
            Told{"condition-always @anger >= 6 a (anger < 9)"});
    REQUIRE(told(planted("say: x, when: known, why: w, to: talk",
                         "say: x, when: known or (anger >= 9 and patience < 5), why: w, to: talk")) ==
            Told{"condition-never @known or (an (anger >= 9 and patience < 5) needs-more(anger >= 9|7)"});
}

TEST_CASE("what the loader has warned of is not told again", "[analysis]") {
    REQUIRE(told(planted("{when: anger >= 6, text: a}", "{when: anger >= 6 and anger <= 10, text: a}")) ==
            Told{});
    auto text = planted("facts: [known]", "facts: [known, nobody_sets_it]");
    text.replace(text.find("{when: anger >= 6, text: a}"), 27,
                 "{when: anger >= 6 or nobody_sets_it, text: a}");
    REQUIRE(told(text) == Told{});
}

TEST_CASE("what some variant shows is not found", "[analysis]") {
    const std::string fault = "      - {when: anger >= 9, text: c}\n      - {when: anger >= 6, text: a}";
    const std::string calm = "start: hello\n";
    auto text = planted("      - {when: anger >= 6, text: a}", fault);
    REQUIRE(told(text).size() == 1);
    text.replace(text.find(calm), calm.size(),
                 "variants:\n  - {id: calm}\n  - {id: cross, meters: {anger: 9}}\n" + calm);
    REQUIRE(told(text) == Told{});
}

namespace {

/// What playing every run of every variant by hand comes to.
struct Played {
    tests::BruteForce all; ///< only what it shows
    explicit Played(const Scenario& scenario) {
        for (std::size_t variant = 0; variant < scenario.variants.size(); ++variant) {
            auto one = tests::brute_force(scenario, variant);
            all.shown.merge(one.shown);
            all.shortest.merge(one.shortest);
            all.looked_at.merge(one.looked_at);
            all.passed_over.merge(one.passed_over);
            all.states.merge(one.states);
            for (auto& [reply, states] : one.states_after) all.states_after[reply].merge(states);
        }
    }
};

/// Is the extreme or the fact that a reason names that of the states?
bool true_of(const diagnostics::Reason& reason, const std::set<std::string>& states) {
    const auto subject = reason.details[0].substr(0, reason.details[0].find(' '));
    if (reason.name == "needs-fact")
        return std::none_of(states.begin(), states.end(),
                            [&](const auto& state) { return tests::set_in(state, reason.details[0]); });
    if (reason.name == "needs-no-fact")
        return std::all_of(states.begin(), states.end(), [&](const auto& state) {
            return tests::set_in(state, reason.details[0].substr(4));
        });
    std::set<int> values;
    for (const auto& state : states) values.insert(tests::value_in(state, subject));
    const auto extreme = reason.name == "needs-more" ? *values.rbegin() : *values.begin();
    return reason.details[1] == std::to_string(extreme);
}

} // namespace

TEST_CASE("of random scenarios exactly what no run shows is told, with the extremes that its states have",
          "[analysis]") {
    std::map<std::string, int> seen;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const Played played(*scenario);
        const auto gates = gates_of(*scenario);
        std::map<std::string, Gate> gate_of;
        for (const auto& gate : gates.all) gate_of.emplace(key_of(*scenario, gate), gate);

        std::map<std::string, std::set<std::string>> found; ///< keys by name
        for (const auto& finding : findings_of(*scenario, [](const std::string& each) {
                 return diagnostics::Place{each, 1, 1};
             })) {
            const auto& key = finding.place.file;
            INFO(finding.name << " " << key);
            ++seen[finding.name];
            REQUIRE(found[finding.name]
                        .insert(key + (finding.name.starts_with("condition") ? finding.details[0] : ""))
                        .second);
            const auto gate = gate_of.find(key.substr(0, key.rfind("/when")));
            if (gate == gate_of.end()) continue;
            for (const auto& reason : finding.reasons) {
                ++seen[reason.name];
                if (reason.name.starts_with("needs-") && reason.name != "needs-other")
                    REQUIRE(true_of(reason, tests::states_at(*scenario, played.all, gate->second)));
            }
        }
        for (const auto& turn : scenario->turns)
            REQUIRE(found["turn-unreachable"].contains(turn.id) != played.all.shown.contains(turn.id));
        for (const auto& ending : scenario->endings)
            REQUIRE(found["ending-unreachable"].contains(ending.id) !=
                    played.all.shortest.contains(ending.id));
        for (const auto& [key, gate] : gate_of) {
            INFO(key);
            const bool looked_at = played.all.looked_at.contains(key), shown = played.all.shown.contains(key);
            const auto text = to_text(condition_of(*scenario, gate), *scenario);
            REQUIRE(found["condition-always"].contains(key + "/when" + text) ==
                    (looked_at && !played.all.passed_over.contains(key) && !text.empty()));
            const auto* name = gate.kind == Gate::Kind::line    ? "line-unreachable"
                               : gate.kind == Gate::Kind::reply ? "reply-unreachable"
                                                                : "link-unreachable";
            if (shown) REQUIRE_FALSE(found[name].contains(key));
            if (looked_at && !shown) REQUIRE(found[name].contains(key));
            if (found[name].contains(key) && !looked_at)
                REQUIRE((gate.position == 0 || gate.kind == Gate::Kind::interrupt));
        }
    }
    for (const auto* name : {"turn-unreachable", "reply-unreachable", "line-unreachable", "link-unreachable",
                             "condition-always", "condition-never", "needs-more", "needs-less", "needs-other",
                             "needs-fact", "needs-no-fact", "never-together", "taken-before"}) {
        INFO(name);
        REQUIRE(seen[name] > 0);
    }
}

TEST_CASE("a finding of reach says why in both languages", "[analysis]") {
    const auto text = planted("      - {when: anger >= 6, text: a}", "      - {when: anger > 8, text: a}");
    const auto found = findings_of(text);
    REQUIRE(found.size() == 1);
    REQUIRE(diagnostics::message(found.front(), Language::en) ==
            "In `hello`, the line with `when: anger > 8` is not said in any run. "
            "It needs `anger > 8`, and the most it can be there is 7.");
    REQUIRE(diagnostics::message(found.front(), Language::es) ==
            "En `hello`, la frase con `when: anger > 8` no se dice en ninguna conversación. "
            "Hace falta `anger > 8`, y lo más que puede ser ahí es 7.");
}

} // namespace aplomo::analysis
