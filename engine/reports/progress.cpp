#include "reports/progress.hpp"

#include <algorithm>

namespace aplomo::reports {
namespace {

bool less(scoring::Share a, scoring::Share b) { return a.part * b.whole < b.part * a.whole; }

void tell_scores(Course& course) {
    const Recount* best = nullptr;
    for (const auto& attempt : course.attempts) {
        if (!counts(attempt.mode)) continue;
        if (!course.first) course.first = attempt.shown;
        if (best == nullptr || less(best->overall, attempt.overall)) best = &attempt;
    }
    if (best != nullptr) course.best = best->shown;
}

std::vector<Recount> in_time(std::vector<Recount> recounts) {
    std::stable_sort(recounts.begin(), recounts.end(),
                     [](const Recount& a, const Recount& b) { return a.started < b.started; });
    return recounts;
}

} // namespace

std::vector<Course> courses(const std::vector<Recount>& recounts) {
    std::map<std::string, Course> by_scenario;
    for (auto& recount : in_time(recounts)) {
        auto& course = by_scenario[recount.scenario];
        course.scenario = recount.scenario;
        course.attempts.push_back(recount);
    }
    std::vector<Course> all;
    all.reserve(by_scenario.size());
    for (auto& [scenario, course] : by_scenario) all.push_back(std::move(course));
    for (auto& course : all) tell_scores(course);
    std::stable_sort(all.begin(), all.end(), [](const Course& a, const Course& b) {
        return a.attempts.back().started > b.attempts.back().started;
    });
    return all;
}

std::vector<Chances> mastery(const std::vector<Recount>& recounts) {
    std::vector<Chances> all;
    for (const auto& recount : recounts) {
        if (!counts(recount.mode)) continue;
        for (const auto& more : recount.chances) {
            auto same =
                std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.tag == more.tag; });
            if (same == all.end()) same = all.insert(all.end(), {more.tag, more.pitfall, 0, 0});
            same->offered += more.offered;
            same->taken += more.taken;
        }
    }
    return all;
}

std::map<Day, int> calendar(const std::vector<Sitting>& sittings) {
    std::map<Day, int> days;
    for (const auto& sitting : sittings)
        if (sitting.finished) ++days[day_of(sitting.started)];
    return days;
}

} // namespace aplomo::reports
