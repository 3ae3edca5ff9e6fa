#include "reports/recount.hpp"

namespace aplomo::reports {

std::optional<Recount> Recounter::recount(const attempts::Attempt& attempt) {
    if (!attempts::counts(attempt)) return std::nullopt;
    const auto replay = replayer_.replay(attempt);
    const auto* replayed = std::get_if<Replayed>(&replay);
    if (replayed == nullptr) return std::nullopt;
    const auto card = scoring::grade(*replayed->study, replayed->run);
    return Recount{attempt.id,
                   attempt.person,
                   attempt.scenario,
                   attempt.variant,
                   attempt.mode,
                   attempt.started,
                   card.overall,
                   scoring::shown(card.overall, replayed->run.scenario().pass.overall),
                   card.outcome,
                   card.passed,
                   chances(*replayed->study, replayed->run)};
}

} // namespace aplomo::reports
