#include "reports/scenario_titles.hpp"

namespace aplomo::reports {

std::string ScenarioTitles::of(const std::string& id) {
    const auto* scenario = find(id);
    if (scenario == nullptr) return id;
    const auto other = order_.language == Language::es ? Language::en : Language::es;
    const auto language = in(scenario->title, order_.language).empty() ? other : order_.language;
    return fill(scenario->title, *scenario, 0, language);
}

std::optional<int> ScenarioTitles::mark_of(const std::string& id) {
    const auto* scenario = find(id);
    return scenario == nullptr ? std::nullopt : std::optional(scenario->pass.overall);
}

const scenario::Scenario* ScenarioTitles::find(const std::string& id) {
    const auto known = known_.find(id);
    if (known != known_.end()) return known->second.get();
    return (known_[id] = order_.scenario_of(id)).get();
}

} // namespace aplomo::reports
