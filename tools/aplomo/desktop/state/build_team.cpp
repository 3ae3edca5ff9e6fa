#include "desktop/state/build_team.hpp"

#include <algorithm>
#include <cmath>

#include "agenda/calendar.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"
#include "reports/due.hpp"
#include "reports/expectation.hpp"
#include "reports/heat.hpp"
#include "reports/margin.hpp"
#include "reports/said.hpp"
#include "reports/team_charts.hpp"

namespace aplomo::state {
namespace {

using screens::TeamScreen;

std::string title_of(const TeamParts& parts, const std::string& id) {
    return title_now(parts.library, id, parts.language);
}

int rounded(double value) { return static_cast<int>(std::lround(value)); }

std::string usual_of(const TeamParts& parts, const std::string& scenario) {
    const auto& numbers = parts.numbers;
    return reports::usual_words(reports::usual_pass(numbers.outcomes, scenario, numbers.smallest_group),
                                parts.language);
}

void tell_gains(TeamScreen& screen, const TeamParts& parts) {
    for (const auto& gain : parts.numbers.gains) {
        const auto scenario = parts.library.scenario(gain.scenario);
        const int pass = scenario ? scenario->pass.overall : scenario::Pass{}.overall;
        screen.gains.push_back({gain.scenario, title_of(parts, gain.scenario), static_cast<int>(gain.people),
                                static_cast<int>(gain.passed), static_cast<int>(gain.attempts),
                                rounded(gain.first), rounded(gain.best), pass,
                                usual_of(parts, gain.scenario)});
    }
}

void tell_ranking(TeamScreen& screen, const TeamParts& parts) {
    const auto& standings = parts.numbers.standings;
    screen.may_rank = !standings.empty();
    screen.by_score = screen.may_rank && parts.by_score;
    const auto from = static_cast<std::size_t>(screen.from);
    for (std::size_t i = from; i < standings.size() && i < from + screens::people_at_once; ++i) {
        const auto& [person, sum, place] = standings[i];
        const auto margin = reports::margin(sum.n, sum.total, sum.squares);
        screen.ranking.push_back({person, place, static_cast<int>(company::points(sum)),
                                  margin ? std::optional(rounded(std::ceil(*margin / 100))) : std::nullopt,
                                  static_cast<int>(sum.n)});
    }
}

void tell_due(TeamScreen& screen, const TeamParts& parts) {
    for (const auto& course : parts.numbers.courses) {
        const auto review =
            reports::review_of({static_cast<int>(course.attempts), static_cast<int>(course.passes),
                                agenda::local_day(course.first_begun), agenda::local_day(course.last_begun)});
        if (!review || !parts.library.scenario(course.scenario)) continue;
        screen.due.push_back({course.person, title_of(parts, course.scenario), review->due - parts.today,
                              reports::day_text(review->due, parts.language)});
    }
    std::stable_sort(screen.due.begin(), screen.due.end(),
                     [](const auto& a, const auto& b) { return a.days < b.days; });
}

void tell_verified(TeamScreen& screen, const TeamParts& parts) {
    for (const auto& score : parts.numbers.of_team)
        if (score.axis == company::axes[0]) screen.verified.counted = static_cast<int>(score.sum.n);
    screen.verified.awaiting = static_cast<int>(parts.numbers.unverified.awaiting);
    screen.verified.disagreeing = static_cast<int>(parts.numbers.unverified.disagreeing);
    for (const auto& each : parts.numbers.disagreements)
        screen.disagreeing.push_back({each.attempt, each.person, title_of(parts, each.scenario),
                                      agenda::date_text(each.started, parts.language)});
}

/// People's scores, and the techniques of one principle set apart from them.
picture::HeatTable heat_of(const TeamParts& parts) {
    const auto& numbers = parts.numbers;
    auto keys = reports::principle_keys(parts.rubric, parts.language);
    auto techniques =
        reports::technique_keys(parts.rubric, engine(parts.about), numbers.techniques, parts.language);
    if (!techniques.empty()) techniques.front().column.apart = true;
    keys.insert(keys.end(), techniques.begin(), techniques.end());
    return reports::people_heat({numbers.shown, numbers.scores, numbers.techniques}, keys);
}

bool has_any(const std::vector<long long>& counts) {
    return std::any_of(counts.begin(), counts.end(), [](long long n) { return n > 0; });
}

} // namespace

TeamScreen build_team(const TeamParts& parts) {
    TeamScreen screen;
    screen.team = parts.numbers.team;
    screen.reading = false;
    screen.people = parts.numbers.people;
    screen.from = parts.numbers.from;
    screen.about = parts.about;
    tell_verified(screen, parts);
    if (screen.verified.counted == 0) return screen;
    screen.heat = heat_of(parts);
    tell_ranking(screen, parts);
    tell_gains(screen, parts);
    tell_due(screen, parts);
    screen.cohorts = reports::cohort_heat(parts.numbers.months, parts.language);
    if (has_any(parts.numbers.deciles))
        screen.spread = reports::spread_chart(parts.numbers.deciles, parts.language);
    if (has_any(parts.numbers.survey))
        screen.survey = reports::survey_chart(parts.numbers.survey, parts.language);
    return screen;
}

} // namespace aplomo::state
