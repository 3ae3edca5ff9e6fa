#include "reports/recount.hpp"

#include <algorithm>
#include <tuple>

namespace aplomo::reports {

const scenario::Scenario* Recounter::scenario_of(const attempts::Attempt& attempt) {
    if (attempt.scenario_fingerprint != scenario_fingerprint_ ||
        attempt.rubric_fingerprint != rubric_fingerprint_) {
        study_.reset();
        scenario_.reset();
        auto kept = attempts::kept_scenario(texts_, attempt);
        if (auto* loaded = std::get_if<std::shared_ptr<const scenario::Scenario>>(&kept))
            scenario_ = std::move(*loaded);
        scenario_fingerprint_ = attempt.scenario_fingerprint;
        rubric_fingerprint_ = attempt.rubric_fingerprint;
    }
    return scenario_.get();
}

const analysis::Study& Recounter::study_of(std::size_t variant) {
    if (!study_ || study_->space.variant != variant) study_ = analysis::study(scenario_, variant);
    return *study_;
}

std::optional<Recount> Recounter::recount(const attempts::Attempt& attempt) {
    if (!attempts::counts(attempt) || scenario_of(attempt) == nullptr) return std::nullopt;
    const auto rebuilding = attempts::rebuild(scenario_, attempt);
    const auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
    if (rebuilt == nullptr || !rebuilt->run.ending()) return std::nullopt;
    const auto& study = study_of(rebuilt->run.transcript().variant);
    if (!study.space.exhaustive) return std::nullopt;
    const auto card = scoring::grade(study, rebuilt->run);
    return Recount{attempt.id,
                   attempt.person,
                   attempt.scenario,
                   attempt.variant,
                   attempt.mode,
                   attempt.started,
                   card.overall,
                   scoring::shown(card.overall, scenario_->pass.overall),
                   card.outcome,
                   card.passed,
                   chances(study, rebuilt->run)};
}

void arrange(std::vector<attempts::Attempt>& attempts) {
    const auto place = [](const attempts::Attempt& attempt) {
        return std::tie(attempt.scenario_fingerprint, attempt.rubric_fingerprint, attempt.variant);
    };
    std::stable_sort(attempts.begin(), attempts.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

} // namespace aplomo::reports
