#include "desktop/state/build_progress.hpp"

#include <algorithm>

#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"
#include "reports/due.hpp"
#include "reports/likely.hpp"
#include "reports/said.hpp"

namespace aplomo::state {
namespace {

using screens::ProgressScreen;

int pass_of(const Library& library, const std::string& id) {
    const auto scenario = library.scenario(id);
    return scenario ? scenario->pass.overall : scenario::Pass{}.overall;
}

void tell_courses(ProgressScreen& screen, const ProgressParts& parts) {
    std::optional<int> pass;
    bool same = true;
    for (const auto& course : reports::courses(parts.recounts)) {
        const int mark = pass_of(parts.library, course.scenario);
        same &= !pass || *pass == mark;
        pass = mark;
        const auto counted = std::count_if(course.attempts.begin(), course.attempts.end(),
                                           [](const auto& attempt) { return reports::counts(attempt.mode); });
        screen.counted += static_cast<int>(counted);
        if (course.first)
            screen.courses.push_back({course.scenario,
                                      title_now(parts.library, course.scenario, parts.language),
                                      static_cast<int>(counted), *course.first, *course.best, mark});
    }
    if (same) screen.pass = pass;
}

void tell_points(ProgressScreen& screen, std::vector<reports::Recount> recounts) {
    std::stable_sort(recounts.begin(), recounts.end(),
                     [](const auto& a, const auto& b) { return a.started < b.started; });
    for (const auto& recount : recounts)
        screen.points.push_back({recount.shown, recount.passed, !reports::counts(recount.mode)});
}

void tell_mastery(ProgressScreen& screen, const ProgressParts& parts) {
    const auto mastery = reports::mastery(parts.recounts);
    for (std::uint16_t tag = 0; tag < parts.rubric.tags.size(); ++tag) {
        const auto found = std::find_if(mastery.begin(), mastery.end(), [&](const auto& one) {
            return one.tag == parts.rubric.tags[tag].id;
        });
        if (found == mastery.end()) continue;
        const auto sure = reports::likely(found->taken, found->offered);
        (found->pitfall ? screen.pitfalls : screen.techniques)
            .push_back({used_tag(parts.rubric, tag, parts.language), found->taken, found->offered,
                        static_cast<float>(sure.least), static_cast<float>(sure.most)});
    }
}

void tell_due(ProgressScreen& screen, const ProgressParts& parts) {
    for (const auto& review : reports::reviews(parts.sittings))
        if (parts.library.scenario(review.scenario))
            screen.due.push_back({review.scenario, title_now(parts.library, review.scenario, parts.language),
                                  review.due - parts.today, reports::day_text(review.due, parts.language)});
}

/// Whole weeks, the last of them with today in it.
void tell_calendar(ProgressScreen& screen, const ProgressParts& parts) {
    const auto counts = reports::calendar(parts.sittings);
    const reports::Day monday = parts.today - reports::weekday_of(parts.today);
    const reports::Day first = monday - 7 * (screens::calendar_weeks - 1);
    for (int week = 0; week < screens::calendar_weeks; ++week) {
        screen.months.emplace_back();
        for (int day = 0; day < 7; ++day) {
            const reports::Day date = first + 7 * week + day;
            const auto found = counts.find(date);
            screen.days.push_back(found == counts.end() ? 0 : found->second);
            if (is_first_of_month(date)) screen.months.back() = reports::month_text(date, parts.language);
        }
    }
    screen.today = static_cast<std::size_t>(parts.today - first);
}

} // namespace

screens::ProgressScreen build_progress(const ProgressParts& parts) {
    ProgressScreen screen;
    screen.conversations = static_cast<int>(std::count_if(
        parts.sittings.begin(), parts.sittings.end(), [](const auto& sitting) { return sitting.finished; }));
    tell_points(screen, parts.recounts);
    tell_courses(screen, parts);
    tell_mastery(screen, parts);
    tell_due(screen, parts);
    tell_calendar(screen, parts);
    return screen;
}

} // namespace aplomo::state
