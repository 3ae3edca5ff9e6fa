#include <algorithm>

#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"

namespace aplomo::state {

screens::BriefingScreen build_briefing(const Preparing& preparing, std::optional<scenario::Index> open,
                                       screens::Mode mode, const std::vector<attempts::Attempt>& attempts,
                                       const Library& library, Language wanted) {
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
    briefing.mode = mode;
    if (scenario.briefing) {
        const auto& dossier = scenario.briefing->dossier;
        briefing.reads = static_cast<int>(std::min<std::size_t>(scenario.briefing->reads, dossier.size()));
        for (scenario::Index i = 0; i < dossier.size(); ++i) {
            const bool read =
                std::find(preparing.read.begin(), preparing.read.end(), i) != preparing.read.end();
            briefing.papers.push_back(
                {text(dossier[i].title), read ? text(dossier[i].text) : std::string{}, read});
        }
    }
    if (open) briefing.open = *open;
    for (const auto& attempt : attempts)
        if (attempt.seal && attempt.scenario == scenario.id)
            briefing.history.push_back(build_row(attempt, library, wanted));
    return briefing;
}

} // namespace aplomo::state
