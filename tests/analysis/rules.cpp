#include "analysis/rules.hpp"

#include <map>
#include <set>

#include "conversation/run.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

using conversation::Decisions;
using conversation::Run;

std::set<std::string> tags_of(const Scenario& scenario, const std::vector<std::uint16_t>& uses) {
    std::set<std::string> tags;
    for (const auto tag : uses) tags.insert(scenario.rubric->tags[tag].id);
    return tags;
}

/// The tags that each decision of a run used; the briefing's first.
std::vector<std::set<std::string>> tags_by_decision(const Run& run) {
    std::vector<std::set<std::string>> tags(1);
    for (const auto item : run.transcript().briefing.read)
        tags[0].merge(tags_of(run.scenario(), run.scenario().briefing->dossier[item].uses));
    for (const auto& exchange : run.transcript().exchanges)
        tags.push_back(
            tags_of(run.scenario(), run.scenario().turns[exchange.before.turn].replies[exchange.reply].uses));
    return tags;
}

/// Breaks a finished or unfinished run the rule? Told from the rule's own text.
bool breaks(const std::string& rule, const Run& run) {
    const auto tags = tags_by_decision(run);
    std::set<std::string> all;
    for (const auto& decision : tags) all.insert(decision.begin(), decision.end());
    const auto ending = run.ending();
    if (rule == "{ending: fine, needs: apologise}")
        return ending && run.scenario().endings[*ending].id == "fine" && !all.contains("apologise");
    if (rule == "{never: find_cause, in: lost}")
        return ending && run.scenario().endings[*ending].outcome == scenario::Outcome::lost &&
               all.contains("find_cause");
    std::set<std::string> earlier;
    for (const auto& decision : tags) {
        if (decision.contains("composed_tone") && !earlier.contains("open_question")) return true;
        earlier.insert(decision.begin(), decision.end());
    }
    return false;
}

constexpr auto rules = "rules:\n"
                       "  - {ending: fine, needs: apologise}\n"
                       "  - {never: find_cause, in: lost}\n"
                       "  - {first: open_question, before: composed_tone}\n";

/// The fewest decisions with which each rule is broken, found by playing every run.
using Fewest = std::map<std::string, std::size_t>;

void play_on(const Run& run, Fewest& fewest) {
    for (const auto& rule : run.scenario().rules) {
        const auto decisions = run.transcript().exchanges.size();
        if (breaks(rule.text, run) && (!fewest.contains(rule.text) || decisions < fewest[rule.text]))
            fewest[rule.text] = decisions;
    }
    for (const auto reply : run.open()) {
        auto next = run;
        next.choose(reply);
        play_on(next, fewest);
    }
}

Fewest play_everything_by_hand(const std::shared_ptr<const Scenario>& scenario) {
    Fewest fewest;
    for (const auto& opening : explore(*scenario, 0).openings)
        play_on(Run(scenario, 0, opening.read), fewest);
    return fewest;
}

} // namespace

TEST_CASE("a rule holds when no run breaks it, and is else shown a shortest run that does", "[analysis]") {
    int broken = 0, held = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed) + rules);
        const auto fewest = play_everything_by_hand(scenario);
        const auto proofs = prove_rules(*scenario, explore(*scenario, 0));
        REQUIRE(proofs.size() == 3);
        for (std::size_t i = 0; i < proofs.size(); ++i) {
            const auto& text = scenario->rules[i].text;
            INFO(text);
            const auto& run = proofs[i].counterexample;
            REQUIRE(run.has_value() == fewest.contains(text));
            (run ? broken : held)++;
            if (!run) continue;
            REQUIRE(run->replies.size() == fewest.at(text));
            const auto replay = conversation::replay(scenario, 0, *run);
            REQUIRE_FALSE(replay.refused);
            REQUIRE(breaks(text, replay.run));
        }
    }
    REQUIRE(broken > 50);
    REQUIRE(held > 50);
}

} // namespace aplomo::analysis
