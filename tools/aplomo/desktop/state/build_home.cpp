#include <algorithm>

#include "desktop/state/build.hpp"
#include "desktop/state/build_given.hpp"
#include "desktop/state/calendar.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/plan.hpp"
#include "desktop/state/tell.hpp"
#include "diagnostics/catalogue.hpp"
#include "reports/standing.hpp"

namespace aplomo::state {
namespace {

using attempts::Attempt;

void add_results(screens::ScenarioCard& card, const scenario::Scenario& scenario,
                 const std::vector<Attempt>& attempts) {
    const auto standing = reports::standing_of(scenario, attempts);
    card.best = standing.best;
    card.last = standing.last;
    card.passed = standing.passed;
}

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

screens::ScenarioCard build_card(const scenario::Scenario& scenario, int warnings,
                                 const std::vector<Attempt>& attempts, Language wanted) {
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
    add_results(card, scenario, attempts);
    return card;
}

screens::BrokenScenario build_broken(const script::Opened& opened, Language language) {
    screens::BrokenScenario broken;
    broken.id = opened.id;
    if (opened.unreadable) {
        broken.errors = 1;
        broken.gone = has_gone(opened);
        broken.first = diagnostics::sentence(opened.unreadable->reason, language);
    }
    for (const auto& finding : opened.loaded.findings) {
        if (diagnostics::severity(finding) != diagnostics::Severity::error) continue;
        if (broken.errors++ == 0) broken.first = diagnostics::message(finding, language);
    }
    return broken;
}

} // namespace

screens::HomeScreen build_home(const HomeParts& parts) {
    const auto sittings = local_sittings(parts.attempts);
    const auto day = today(parts.now);
    screens::HomeScreen home;
    home.person = parts.person;
    home.hour = hour_of(parts.now);
    home.today = finished_on(day, sittings);
    home.reading = parts.reading;
    home.folder = parts.folder.string();
    home.mode = parts.mode;
    home.aim = parts.aim;
    home.filter = parts.filter;
    for (const auto& opened : parts.library.entries()) {
        if (opened.loaded.scenario)
            home.cards.push_back(build_card(*opened.loaded.scenario, warnings_of(opened, parts.checks),
                                            parts.attempts, parts.language));
        else
            home.broken.push_back(build_broken(opened, parts.language));
    }
    home.given = build_given(parts.dues, parts.library, day, parts.language);
    plan(home, parts.library, sittings, day);
    for (const auto& attempt : parts.attempts)
        if (!attempt.seal)
            home.unfinished.push_back(build_unfinished(attempt, parts.library, parts.language));
    return home;
}

} // namespace aplomo::state
