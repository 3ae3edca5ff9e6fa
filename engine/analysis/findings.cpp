#include "analysis/findings.hpp"

#include <algorithm>

#include "analysis/leverage.hpp"
#include "analysis/reach_findings.hpp"
#include "analysis/worth_findings.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;

std::string listed(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text.empty() ? "—" : text;
}

void find_unreachable(std::vector<Finding>& found, const std::vector<VariantResult>& results,
                      const PlaceOf& place_of) {
    std::vector<const Space*> spaces;
    std::vector<const Reach*> reaches;
    for (const auto& result : results) {
        spaces.push_back(&result.study.space);
        reaches.push_back(&result.reach);
    }
    found = reach_findings(*results.front().study.scenario, spaces, reaches, place_of);
}

/// How a variant is called in a finding.
std::string name_of(const Scenario& scenario, std::size_t variant) {
    const auto& id = scenario.variants[variant].id;
    return id.empty() ? "—" : id;
}

void find_broken_rules(std::vector<Finding>& found, const VariantResult& result, const std::string& file) {
    const auto& scenario = *result.study.scenario;
    for (std::size_t i = 0; i < result.proofs.size(); ++i) {
        const auto& run = result.proofs[i].counterexample;
        if (!run) continue;
        const auto variant = name_of(scenario, result.study.space.variant);
        found.push_back({"rule-broken",
                         {file, scenario.rules[i].line, 1},
                         {scenario.rules[i].text, variant, listed(run->read), listed(run->replies)},
                         {}});
    }
}

void find_in_variant(std::vector<Finding>& found, const VariantResult& result, const PlaceOf& place_of) {
    const auto& study = result.study;
    const auto& reach = result.reach;
    const auto& scenario = *study.scenario;
    const auto variant = name_of(scenario, study.space.variant);
    if (reach.stuck) {
        const auto& turn = scenario.turns[reach.stuck->turn].id;
        found.push_back({"stuck-state",
                         place_of(turn),
                         {turn, variant, listed(reach.stuck->run.read), listed(reach.stuck->run.replies)},
                         {}});
    }
    find_broken_rules(found, result, place_of({}).file);
    if (!study.space.exhaustive) {
        found.push_back(
            {"not-exhaustive", place_of({}), {variant, std::to_string(study.space.states.size())}, {}});
        return;
    }
    if (study.overall.whole.range() == 0) found.push_back({"score-constant", place_of({}), {variant}, {}});
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        if (entry.thin)
            found.push_back(
                {"principle-thin",
                 place_of({}),
                 {std::string(id_of(principle)), variant, std::to_string(leverage_turns(entry.leverage)),
                  std::to_string(entry.values.whole.range())},
                 {}});
    }
}

void append(std::vector<Finding>& found, const std::vector<Finding>& more) {
    found.insert(found.end(), more.begin(), more.end());
}

/// What the decisions are worth, and whether a bot passes.
void find_in_worths(std::vector<Finding>& found, const std::vector<VariantResult>& results,
                    const PlaceOf& place_of) {
    std::vector<Worth> worths;
    for (const auto& result : results)
        if (result.worth) worths.push_back(*result.worth);
    append(found, worth_findings(*results.front().study.scenario, worths, place_of));
    for (const auto& result : results) append(found, bot_findings(result.study, result.bots, place_of({})));
}

} // namespace

Unreachable unreachable(const Scenario& scenario, const std::vector<VariantResult>& results) {
    const auto nowhere = [&](auto shown) {
        return std::none_of(results.begin(), results.end(),
                            [&](const VariantResult& result) { return shown(result.reach); });
    };
    Unreachable parts;
    const auto gates = gates_of(scenario);
    for (Index turn = 0; turn < scenario.turns.size(); ++turn) {
        if (nowhere([&](const Reach& reach) { return static_cast<bool>(reach.turns[turn]); }))
            parts.turns.push_back(turn);
        for (Index reply = 0; reply < scenario.turns[turn].replies.size(); ++reply)
            if (nowhere([&](const Reach& reach) {
                    return static_cast<bool>(reach.gates[gates.reply(turn, reply)].run);
                }))
                parts.replies.emplace_back(turn, reply);
    }
    for (Index ending = 0; ending < scenario.endings.size(); ++ending)
        if (nowhere([&](const Reach& reach) { return reach.endings[ending].has_value(); }))
            parts.endings.push_back(ending);
    return parts;
}

std::vector<Finding> findings(const std::vector<VariantResult>& results, const PlaceOf& place_of) {
    std::vector<Finding> found;
    const bool exhaustive = std::all_of(results.begin(), results.end(),
                                        [](const auto& result) { return result.study.space.exhaustive; });
    if (exhaustive) find_unreachable(found, results, place_of);
    for (const auto& result : results) find_in_variant(found, result, place_of);
    find_in_worths(found, results, place_of);
    return found;
}

} // namespace aplomo::analysis
