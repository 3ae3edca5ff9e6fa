#include "analysis/findings.hpp"

#include <algorithm>

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;

std::string listed(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text.empty() ? "—" : text;
}

void find_unreachable(std::vector<Finding>& found, const Scenario& scenario, const std::vector<Reach>& reaches,
                      const PlaceOf& place_of) {
    const auto parts = unreachable(scenario, reaches);
    const auto add = [&](const char* name, const std::string& id) { found.push_back({name, place_of(id), {id}, {}}); };
    for (const auto turn : parts.turns) add("turn-unreachable", scenario.turns[turn].id);
    for (const auto& [turn, reply] : parts.replies) {
        const bool known_by_its_turn = std::find(parts.turns.begin(), parts.turns.end(), turn) != parts.turns.end();
        if (!known_by_its_turn) add("reply-unreachable", scenario.turns[turn].replies[reply].id);
    }
    for (const auto ending : parts.endings) add("ending-unreachable", scenario.endings[ending].id);
}

/// How a variant is called in a finding.
std::string name_of(const Scenario& scenario, std::size_t variant) {
    const auto& id = scenario.variants[variant].id;
    return id.empty() ? "—" : id;
}

void find_in_variant(std::vector<Finding>& found, const Study& study, const Reach& reach, const PlaceOf& place_of) {
    const auto& scenario = *study.scenario;
    const auto variant = name_of(scenario, study.space.variant);
    if (reach.stuck) {
        const auto& turn = scenario.turns[reach.stuck->turn].id;
        found.push_back({"stuck-state", place_of(turn), {turn, variant, listed(reach.stuck->run.read), listed(reach.stuck->run.replies)}, {}});
    }
    if (!study.space.exhaustive) {
        found.push_back({"not-exhaustive", place_of({}), {variant, std::to_string(study.space.states.size())}, {}});
        return;
    }
    if (study.overall.whole.range() == 0) found.push_back({"score-constant", place_of({}), {variant}, {}});
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        if (entry.thin)
            found.push_back({"principle-thin", place_of({}),
                             {std::string(id_of(principle)), variant, std::to_string(entry.leverage_turns.size()),
                              std::to_string(entry.values.whole.range())}, {}});
    }
}

} // namespace

Unreachable unreachable(const Scenario& scenario, const std::vector<Reach>& reaches) {
    const auto nowhere = [&](auto shown) { return std::none_of(reaches.begin(), reaches.end(), shown); };
    Unreachable parts;
    for (Index turn = 0; turn < scenario.turns.size(); ++turn) {
        if (nowhere([&](const Reach& reach) { return reach.turns[turn]; })) parts.turns.push_back(turn);
        for (Index reply = 0; reply < scenario.turns[turn].replies.size(); ++reply)
            if (nowhere([&](const Reach& reach) { return reach.replies[turn][reply]; })) parts.replies.emplace_back(turn, reply);
    }
    for (Index ending = 0; ending < scenario.endings.size(); ++ending)
        if (nowhere([&](const Reach& reach) { return reach.endings[ending].has_value(); })) parts.endings.push_back(ending);
    return parts;
}

std::vector<Finding> findings(const std::vector<Study>& studies, const std::vector<Reach>& reaches, const PlaceOf& place_of) {
    std::vector<Finding> found;
    const bool exhaustive = std::all_of(studies.begin(), studies.end(), [](const Study& study) { return study.space.exhaustive; });
    if (exhaustive) find_unreachable(found, *studies.front().scenario, reaches, place_of);
    for (std::size_t i = 0; i < studies.size(); ++i) find_in_variant(found, studies[i], reaches[i], place_of);
    return found;
}

} // namespace aplomo::analysis
