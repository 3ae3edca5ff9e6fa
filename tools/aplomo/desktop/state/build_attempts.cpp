#include "agenda/calendar.hpp"
#include <algorithm>
#include <map>

#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/titles.hpp"

namespace aplomo::state {
namespace {

using attempts::Attempt;

std::string title_of(const Attempt& attempt, const Library& library, Language language) {
    const auto scenario = library.scenario(attempt.scenario);
    return title_now(library, attempt.scenario, language,
                     scenario ? variant_of(*scenario, attempt.seed) : std::size_t{0});
}

std::vector<screens::PlayedScenario> played(const std::vector<Attempt>& attempts, const Library& library,
                                            Language language) {
    std::map<std::string, int> counts;
    for (const auto& attempt : attempts) ++counts[attempt.scenario];
    std::vector<screens::PlayedScenario> made;
    for (const auto& [id, count] : counts) {
        const auto newest =
            std::find_if(attempts.begin(), attempts.end(),
                         [&, wanted = id](const Attempt& each) { return each.scenario == wanted; });
        made.push_back({id, title_of(*newest, library, language), count});
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const auto& a, const auto& b) { return a.title < b.title; });
    return made;
}

} // namespace

screens::Unfinished build_unfinished(const Attempt& attempt, const Library& library, Language language) {
    screens::Unfinished unfinished;
    unfinished.attempt = attempt.id;
    unfinished.title = title_of(attempt, library, language);
    unfinished.mode = screen(attempt.mode);
    unfinished.started = agenda::date_text(attempt.started, language);
    unfinished.decisions = static_cast<int>(attempt.decisions.size());
    if (const auto scenario = library.scenario(attempt.scenario)) {
        const auto variant = variant_of(*scenario, attempt.seed);
        unfinished.customer = customer(*scenario, variant, spoken(*scenario, language));
        unfinished.mood = mood(*scenario, conversation::first_state(*scenario, variant));
    }
    return unfinished;
}

screens::AttemptRow build_row(const Attempt& attempt, const Library& library, Language language) {
    screens::AttemptRow row;
    row.id = attempt.id;
    row.date = agenda::date_text(attempt.started, language);
    row.title = title_of(attempt, library, language);
    row.mode = screen(attempt.mode);
    if (attempt.retry) row.replayed = static_cast<int>(attempt.retry->replayed);
    auto pass_mark = scenario::Pass{}.overall;
    if (const auto scenario = library.scenario(attempt.scenario)) {
        row.customer = customer(*scenario, variant_of(*scenario, attempt.seed), spoken(*scenario, language));
        pass_mark = scenario->pass.overall;
    }
    const auto& card = attempt.seal->scorecard;
    row.outcome = screen(card.outcome);
    row.overall = scoring::shown(card.overall, pass_mark);
    row.passed = card.passed;
    return row;
}

screens::AttemptsScreen build_attempts(const std::vector<Attempt>& attempts, const Library& library,
                                       const std::string& scenario, Language language) {
    screens::AttemptsScreen made;
    made.scenarios = played(attempts, library, language);
    const bool is_played = std::any_of(made.scenarios.begin(), made.scenarios.end(),
                                       [&](const auto& each) { return each.id == scenario; });
    if (is_played) made.scenario = scenario;
    for (const auto& attempt : attempts) {
        if (is_played && attempt.scenario != scenario) continue;
        if (attempt.seal)
            made.rows.push_back(build_row(attempt, library, language));
        else
            made.unfinished.push_back(build_unfinished(attempt, library, language));
    }
    return made;
}

} // namespace aplomo::state
