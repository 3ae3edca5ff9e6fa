#include "rehearsal/result.hpp"

namespace aplomo::rehearsal {
namespace {

std::optional<std::size_t> variant_called(const scenario::Scenario& scenario, const std::string& id) {
    if (id.empty()) return 0;
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        if (scenario.variants[i].id == id) return i;
    return std::nullopt;
}

/// The shares of two texts have different wholes.
bool equal(scoring::Share some, scoring::Share other) {
    return some.part * other.whole == other.part * some.whole;
}

bool equal(const scoring::Scorecard& some, const scoring::Scorecard& other) {
    bool same = some.passed == other.passed && equal(some.overall, other.overall);
    for (std::size_t i = 0; i < some.principles.size(); ++i)
        same = same && equal(some.principles[i].score, other.principles[i].score);
    return same;
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

Verdict verdict(const Result& before, const Result& after) {
    if (before.refused && after.refused) return Verdict::neither;
    if (before.refused) return Verdict::possible;
    if (after.refused) return Verdict::impossible;
    if (before.ending != after.ending) return Verdict::ending;
    const bool scored = before.scorecard && after.scorecard;
    return scored && !equal(*before.scorecard, *after.scorecard) ? Verdict::score : Verdict::same;
}

} // namespace aplomo::rehearsal
