#include "reports/replay.hpp"

#include <algorithm>
#include <tuple>

namespace aplomo::reports {

const Replayer::Loaded& Replayer::scenario_of(const attempts::Attempt& attempt) {
    if (attempt.scenario_fingerprint != scenario_fingerprint_ ||
        attempt.rubric_fingerprint != rubric_fingerprint_) {
        study_.reset();
        loaded_ = attempts::kept_scenario(texts_, attempt);
        scenario_fingerprint_ = attempt.scenario_fingerprint;
        rubric_fingerprint_ = attempt.rubric_fingerprint;
    }
    return loaded_;
}

const analysis::Study& Replayer::study_of(const std::shared_ptr<const scenario::Scenario>& scenario,
                                          std::size_t variant) {
    if (!study_ || study_->space.variant != variant) study_ = analysis::study(scenario, variant);
    return *study_;
}

std::variant<std::monostate, Replayed, attempts::Unrebuildable>
Replayer::replay(const attempts::Attempt& attempt) {
    if (const auto failed = not_accepted(accepted_, attempt)) return *failed;
    const auto& loaded = scenario_of(attempt);
    if (const auto* failed = std::get_if<attempts::Unrebuildable>(&loaded)) return *failed;
    const auto& scenario = std::get<std::shared_ptr<const scenario::Scenario>>(loaded);
    auto rebuilding = attempts::rebuild(scenario, attempt);
    if (const auto* failed = std::get_if<attempts::Unrebuildable>(&rebuilding)) return *failed;
    auto& run = std::get<attempts::Rebuilt>(rebuilding).run;
    if (!run.ending()) return std::monostate{};
    const auto& study = study_of(scenario, run.transcript().variant);
    if (!study.space.exhaustive) return std::monostate{};
    return Replayed{std::move(run), &study};
}

void arrange(std::vector<attempts::Attempt>& attempts) {
    const auto place = [](const attempts::Attempt& attempt) {
        return std::tie(attempt.scenario_fingerprint, attempt.rubric_fingerprint, attempt.variant);
    };
    std::stable_sort(attempts.begin(), attempts.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

} // namespace aplomo::reports
