#include <algorithm>

#include "agenda/plan.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/build_given.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"
#include "desktop/state/titles.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::state {
namespace {

/// Everybody who may come, each once.
std::vector<screens::Customer> customers_of(const scenario::Scenario& scenario, Language language) {
    std::vector<screens::Customer> all;
    for (std::size_t variant = 0; variant < scenario.variants.size(); ++variant) {
        auto one = customer(scenario, variant, language);
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const auto& other) { return other.name == one.name; });
        if (!known) all.push_back(std::move(one));
    }
    return all;
}

/// As far as they are known.
int warnings_of(const script::Opened& opened, const Checks& checks) {
    const auto* checked = find_check(checks, opened);
    return static_cast<int>(opened.loaded.findings.size() +
                            (checked != nullptr ? checked->findings.size() : 0));
}

screens::ScenarioCard build_card(const agenda::Entry& entry, int warnings, Language wanted) {
    const auto& scenario = *entry.scenario;
    const auto language = spoken(scenario, wanted);
    screens::ScenarioCard card;
    card.id = scenario.id;
    card.title = fill(scenario.title, scenario, 0, language);
    card.summary = fill(scenario.summary, scenario, 0, language);
    card.customers = customers_of(scenario, language);
    if (card.customers.size() == 1) card.mood = mood(scenario, conversation::first_state(scenario, 0));
    card.channel = screen(scenario.channel);
    card.minutes = scenario.minutes;
    card.level = scenario.level;
    for (const auto principle : reports::trained(scenario)) card.principles.push_back(screen(principle));
    card.warnings = warnings;
    card.tried = entry.standing.tried;
    card.best = entry.standing.best;
    card.last = entry.standing.last;
    card.passed = entry.standing.passed;
    card.due = entry.standing.due;
    return card;
}

screens::BrokenScenario build_broken(const script::Opened& opened, const Library& library,
                                     Language language) {
    screens::BrokenScenario broken;
    broken.id = opened.id;
    const auto title = title_known(library, opened.id, language);
    broken.title = title.empty() ? opened.id : title;
    if (opened.unreadable) {
        broken.errors = 1;
        broken.gone = has_gone(opened);
        broken.advice = diagnostics::sentence(opened.unreadable->reason, language);
        return broken;
    }
    broken.advice = mend_text(language);
    for (const auto& finding : opened.loaded.findings)
        if (diagnostics::severity(finding) == diagnostics::Severity::error) ++broken.errors;
    return broken;
}

std::optional<screens::Suggestion> suggestion(const agenda::Plan& plan, Language language) {
    if (!plan.next) return std::nullopt;
    return screens::Suggestion{plan.next->entry, static_cast<screens::Suggestion::Why>(plan.next->why),
                               plan.next->given, agenda::reason(plan, language)};
}

} // namespace

screens::HomeScreen build_home(const HomeParts& parts) {
    std::vector<const scenario::Scenario*> scenarios;
    for (const auto& opened : parts.library.entries())
        if (opened.loaded.scenario) scenarios.push_back(opened.loaded.scenario.get());
    const auto plan = agenda::plan({scenarios, parts.attempts, parts.dues, parts.now});
    screens::HomeScreen home;
    home.person = parts.person;
    home.hour = agenda::hour_of(parts.now);
    home.today = plan.finished;
    home.reading = parts.reading;
    home.folder = parts.folder.string();
    home.mode = parts.mode;
    home.aim = parts.aim;
    home.filter = parts.filter;
    for (const auto& opened : parts.library.entries())
        if (!opened.loaded.scenario)
            home.broken.push_back(build_broken(opened, parts.library, parts.language));
    for (const auto& entry : plan.entries)
        home.cards.push_back(build_card(
            entry, warnings_of(*parts.library.find(entry.scenario->id), parts.checks), parts.language));
    for (const auto& due : plan.given)
        home.given.push_back(build_given(due, parts.library, plan.today, parts.language));
    home.next = suggestion(plan, parts.language);
    for (const auto& attempt : parts.attempts) {
        if (attempt.seal) continue;
        home.unfinished.push_back(build_unfinished(attempt, parts.library, parts.language));
        for (auto& card : home.cards) card.begun |= card.id == attempt.scenario;
    }
    return home;
}

} // namespace aplomo::state
