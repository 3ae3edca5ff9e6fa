#include "reports/due.hpp"

#include <algorithm>
#include <map>

namespace aplomo::reports {
namespace {

/// What is known of a scenario on the way through its sittings.
struct Known {
    std::optional<Review> review;
    bool scored = false, passed = false; ///< without the coach

    /// What was passed with the coach alone is gone over again too, but not where a score says "not passed".
    bool is_reviewed() const { return review && (passed || !scored); }
};

/// What a finished conversation makes of the review; nothing before the first that was passed.
void take(std::optional<Review>& review, const Sitting& sitting, const Spacing& spacing) {
    const Day day = day_of(sitting.started);
    if (!review) {
        if (!sitting.passed) return;
        review = Review{sitting.scenario, day, day, spacing.remember * spacing.first_percent / 100};
    } else if (!sitting.passed) {
        review->gap /= spacing.growth;
    } else if (day >= review->due) {
        review->gap = std::min(spacing.longest, review->gap * spacing.growth);
    }
    review->gap = std::max(1, review->gap);
    review->last = day;
    review->due = day + review->gap;
}

/// When the person last saw each variant: the position of the sitting; nothing when never.
std::vector<std::optional<std::size_t>> last_seen(const scenario::Scenario& scenario,
                                                  const std::vector<Sitting>& sittings) {
    std::vector<std::optional<std::size_t>> seen(scenario.variants.size());
    for (std::size_t i = 0; i < sittings.size(); ++i)
        for (std::size_t v = 0; v < seen.size(); ++v)
            if (sittings[i].scenario == scenario.id && sittings[i].variant == scenario.variants[v].id)
                seen[v] = i;
    return seen;
}

} // namespace

std::vector<Review> reviews(const std::vector<Sitting>& sittings, const Spacing& spacing) {
    std::map<std::string, Known> by_scenario;
    for (const auto& sitting : sittings) {
        if (!sitting.finished) continue;
        auto& known = by_scenario[sitting.scenario];
        take(known.review, sitting, spacing);
        known.scored |= !sitting.guided;
        known.passed |= !sitting.guided && sitting.passed;
    }
    std::vector<Review> all;
    for (auto& [scenario, known] : by_scenario)
        if (known.is_reviewed()) all.push_back(*std::move(known.review));
    std::stable_sort(all.begin(), all.end(), [](const Review& a, const Review& b) { return a.due < b.due; });
    return all;
}

std::optional<Review> review_of(const CourseSums& course, const Spacing& spacing) {
    if (course.passes == 0) return {};
    const int first_gap = std::max(1, spacing.remember * spacing.first_percent / 100);
    Review review{{}, course.last, 0, first_gap};
    int span = course.last - course.first;
    for (int more = 2 * course.passes - course.attempts - 1; more > 0 && span >= review.gap; --more) {
        span -= review.gap;
        review.gap = std::min(spacing.longest, review.gap * spacing.growth);
    }
    review.due = review.last + review.gap;
    return review;
}

std::size_t next_variant(const scenario::Scenario& scenario, const std::vector<Sitting>& sittings,
                         std::uint64_t seed) {
    const auto seen = last_seen(scenario, sittings);
    const auto longest = *std::min_element(seen.begin(), seen.end()); // nothing is less than any position
    std::vector<std::size_t> equal;
    for (std::size_t v = 0; v < seen.size(); ++v)
        if (seen[v] == longest) equal.push_back(v);
    return equal[seed % equal.size()];
}

std::uint64_t seed_for(const scenario::Scenario& scenario, std::size_t variant, std::uint64_t seed) {
    const std::uint64_t n = scenario.variants.size();
    const std::uint64_t whole = seed / n == UINT64_MAX / n ? seed / n - 1 : seed / n;
    return whole * n + variant;
}

} // namespace aplomo::reports
