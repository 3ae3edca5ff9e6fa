#include "rehearsal/result.hpp"

namespace aplomo::rehearsal {
namespace {

std::optional<std::size_t> variant_called(const scenario::Scenario& scenario, const std::string& id) {
    if (id.empty()) return 0;
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        if (scenario.variants[i].id == id) return i;
    return std::nullopt;
}

} // namespace

const analysis::Study& Studies::of(std::size_t variant) {
    const auto made = made_.find(variant);
    return made != made_.end() ? made->second
                               : made_.emplace(variant, analysis::study(scenario_, variant)).first->second;
}

Result result_of(Studies& studies, const Course& course) {
    Result result;
    const auto variant = variant_called(*studies.scenario(), course.variant);
    if (!variant) {
        result.refused = course.variant;
        return result;
    }
    const auto replayed = conversation::replay(studies.scenario(), *variant, course.decisions);
    result.taken = replayed.run.transcript().exchanges.size();
    result.refused = replayed.refused;
    const auto ending = replayed.run.ending();
    if (replayed.refused || !ending) return result;
    result.ending = studies.scenario()->endings[*ending].id;
    const auto& study = studies.of(*variant);
    if (study.space.exhaustive) result.scorecard = scoring::grade(study, replayed.run);
    return result;
}

} // namespace aplomo::rehearsal
