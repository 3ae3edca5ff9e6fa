#include "attempts/playable.hpp"

#include "attempts/verify.hpp"

namespace aplomo::attempts {

const Playable::Loaded& Playable::scenario_of(const Attempt& attempt) {
    const auto key = std::pair(attempt.scenario_fingerprint, attempt.rubric_fingerprint);
    const auto found = loaded_.find(key);
    if (found != loaded_.end()) return found->second;
    return loaded_.emplace(key, kept_scenario(texts_, attempt)).first->second;
}

std::optional<Text> Playable::why_not(const Attempt& attempt) {
    const auto& loaded = scenario_of(attempt);
    if (const auto* failed = std::get_if<Unrebuildable>(&loaded)) return reason_of(*failed);
    const auto& scenario = std::get<std::shared_ptr<const scenario::Scenario>>(loaded);
    const auto rebuilding = rebuild(scenario, attempt);
    const auto* failed = std::get_if<Unrebuildable>(&rebuilding);
    return failed == nullptr ? std::nullopt : std::optional(reason_of(*failed));
}

} // namespace aplomo::attempts
