#include <algorithm>
#include <array>

#include "desktop/state/build.hpp"
#include "desktop/state/build_given.hpp"
#include "desktop/state/calendar.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/plan.hpp"
#include "desktop/state/tell.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::state {
namespace {

using attempts::Attempt;

/// The principles that a quarter or more of its techniques serve.
std::vector<screens::Principle> trained(const scenario::Scenario& scenario) {
    std::array<std::size_t, 3> uses{};
    std::size_t all = 0;
    for (const auto& turn : scenario.turns)
        for (const auto& reply : turn.replies)
            for (const auto tag : reply.uses) {
                const auto& entry = scenario.rubric->tags[tag];
                if (entry.kind == scenario::Tag::Kind::pitfall) continue;
                ++uses[static_cast<std::size_t>(entry.principle)];
                ++all;
            }
    std::vector<screens::Principle> principles;
    for (const auto principle : scenario::all_principles)
        if (all > 0 && uses[static_cast<std::size_t>(principle)] * 4 >= all)
            principles.push_back(screen(principle));
    return principles;
}

void add_results(screens::ScenarioCard& card, const scenario::Scenario& scenario,
                 const std::vector<Attempt>& attempts) {
    for (const auto& attempt : attempts) {
        if (!counts(attempt) || attempt.scenario != scenario.id) continue;
        const auto overall = scoring::shown(attempt.seal->scorecard.overall, scenario.pass.overall);
        if (!card.last) card.last = overall;
        card.best = std::max(card.best.value_or(0), overall);
        card.passed |= attempt.seal->scorecard.passed;
    }
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
    card.principles = trained(scenario);
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
