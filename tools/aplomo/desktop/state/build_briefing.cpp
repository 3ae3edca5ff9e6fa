#include <algorithm>

#include "agenda/mode_words.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"

namespace aplomo::state {
namespace {

bool mentions(const scenario::Condition& condition, std::uint8_t fact) {
    return std::any_of(condition.terms.begin(), condition.terms.end(), [&](const scenario::Term& term) {
        return term.kind == scenario::Term::Kind::fact && term.subject == fact;
    });
}

/// Whether a reply depends on a fact.
bool is_said_with(const scenario::Scenario& scenario, std::uint8_t fact) {
    return std::any_of(scenario.turns.begin(), scenario.turns.end(), [&](const scenario::Turn& turn) {
        return std::any_of(turn.replies.begin(), turn.replies.end(),
                           [&](const scenario::Reply& reply) { return mentions(reply.when, fact); });
    });
}

bool opens(const scenario::Scenario& scenario, const scenario::DossierItem& item) {
    return std::any_of(item.effects.begin(), item.effects.end(), [&](const scenario::Effect& effect) {
        return effect.kind == scenario::Effect::Kind::set && is_said_with(scenario, effect.subject);
    });
}

} // namespace

screens::BriefingScreen build_briefing(const Preparing& preparing, std::optional<scenario::Index> open,
                                       const std::vector<attempts::Attempt>& attempts, const Library& library,
                                       Language wanted) {
    const auto& scenario = *preparing.scenario;
    const auto language = spoken(scenario, wanted);
    const auto text = [&](const Text& of) { return fill(of, scenario, preparing.variant, language); };
    screens::BriefingScreen briefing;
    briefing.scenario = scenario.id;
    briefing.title = text(scenario.title);
    briefing.summary = text(scenario.summary);
    briefing.customer = customer(scenario, preparing.variant, language);
    briefing.channel = screen(scenario.channel);
    briefing.minutes = scenario.minutes;
    briefing.level = scenario.level;
    briefing.mode = screen(preparing.mode);
    briefing.mode_words =
        agenda::mode_words(preparing.mode, preparing.given ? &*preparing.given : nullptr, wanted);
    if (scenario.briefing) {
        const bool helped = preparing.mode != attempts::Mode::assessment;
        const auto& dossier = scenario.briefing->dossier;
        briefing.reads = static_cast<int>(std::min<std::size_t>(scenario.briefing->reads, dossier.size()));
        for (scenario::Index i = 0; i < dossier.size(); ++i) {
            const bool read =
                std::find(preparing.read.begin(), preparing.read.end(), i) != preparing.read.end();
            briefing.papers.push_back({text(dossier[i].title), read ? text(dossier[i].text) : std::string{},
                                       read, helped && read && opens(scenario, dossier[i])});
        }
    }
    if (open) briefing.open = *open;
    for (const auto& attempt : attempts)
        if (attempt.seal && attempt.scenario == scenario.id)
            briefing.history.push_back(build_row(attempt, library, wanted));
    return briefing;
}

} // namespace aplomo::state
