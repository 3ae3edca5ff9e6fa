#include "analysis/findings.hpp"

#include <algorithm>

#include "analysis/chance.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;

std::string listed(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text.empty() ? "—" : text;
}

void find_unreachable(std::vector<Finding>& found, const Scenario& scenario,
                      const std::vector<VariantResult>& results, const PlaceOf& place_of) {
    const auto parts = unreachable(scenario, results);
    const auto add = [&](const char* name, const std::string& id) {
        found.push_back({name, place_of(id), {id}, {}});
    };
    for (const auto turn : parts.turns) add("turn-unreachable", scenario.turns[turn].id);
    for (const auto& [turn, reply] : parts.replies) {
        const bool known_by_its_turn =
            std::find(parts.turns.begin(), parts.turns.end(), turn) != parts.turns.end();
        if (!known_by_its_turn) add("reply-unreachable", scenario.turns[turn].replies[reply].id);
    }
    for (const auto ending : parts.endings) add("ending-unreachable", scenario.endings[ending].id);
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
    const auto& [study, reach, proofs, chance] = result;
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
                 {std::string(id_of(principle)), variant, std::to_string(entry.leverage_turns.size()),
                  std::to_string(entry.values.whole.range())},
                 {}});
    }
}

} // namespace

VariantResult play_everything(std::shared_ptr<const Scenario> scenario, std::size_t variant,
                              std::uint64_t max_states) {
    VariantResult result{study(std::move(scenario), variant, max_states), {}, {}, 0};
    const auto& [of, space, overall, principles] = result.study;
    result.reach = reach(*of, space);
    if (!space.exhaustive) return result;
    result.proofs = prove_rules(*of, space);
    result.chance = chance(space, overall, of->weights);
    return result;
}

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
    if (exhaustive) find_unreachable(found, *results.front().study.scenario, results, place_of);
    for (const auto& result : results) find_in_variant(found, result, place_of);
    return found;
}

} // namespace aplomo::analysis
