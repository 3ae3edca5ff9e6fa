#include "wording/findings.hpp"

#include <algorithm>

#include "wording/told.hpp"

namespace aplomo::wording {
namespace {

void listen(Told& told, const Hearing& hearing) {
    for (const auto language : hearing.scenario.languages) {
        find_uneven_lengths(told, hearing, language);
        find_long_lines(told, hearing, language);
        find_hard_lines(told, hearing, language);
    }
    find_one_sided_cues(told, hearing);
    find_mixed_address(told, hearing);
}

} // namespace

std::vector<diagnostics::Finding> findings(const scenario::Scenario& scenario, const PlaceOf& place_of) {
    const auto said = utterances(scenario);
    Hearing hearing{scenario, said, {}, 0};
    const auto of = [&](Language language) -> Measures& {
        return hearing.measures[static_cast<std::size_t>(language)];
    };
    for (const auto language : scenario.languages) of(language) = measures(scenario, said, language);
    Told told(place_of);
    listen(told, hearing);
    if (std::ranges::none_of(said, &Utterance::words)) return std::move(told).in_order();
    for (hearing.variant = 1; hearing.variant < scenario.variants.size(); ++hearing.variant) {
        for (const auto language : scenario.languages)
            measure_words(of(language), scenario, said, hearing.variant, language);
        listen(told, hearing);
    }
    return std::move(told).in_order();
}

} // namespace aplomo::wording
