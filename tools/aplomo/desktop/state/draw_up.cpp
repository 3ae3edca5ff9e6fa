#include "desktop/state/draw_up.hpp"

#include "reports/perceived.hpp"

namespace aplomo::state {

screens::Customer customer(const scenario::Scenario& scenario, std::size_t variant, Language language) {
    const auto& who = customer_of(scenario, variant);
    return {fill(who.name, scenario, variant, language), fill(who.about, scenario, variant, language),
            who.voice ? who.voice->gender : std::string{}};
}

screens::Mood mood(const scenario::Scenario& scenario, const scenario::State& state) {
    const screens::Mood rest;
    const auto share = [&](std::string_view meter, float otherwise) {
        return static_cast<float>(reports::share_of(scenario, state, meter, otherwise));
    };
    return {share("anger", rest.anger), share("trust", rest.trust)};
}

bool by_phone(const scenario::Scenario& scenario, scenario::Index turn) {
    return reports::channel_at(scenario, turn) == scenario::Channel::phone;
}

screens::UsedTag used_tag(const scenario::Rubric& rubric, std::uint16_t tag, Language language) {
    const auto& entry = rubric.tags[tag];
    return {entry.id, in(entry.name, language), screen(entry.principle),
            entry.kind == scenario::Tag::Kind::pitfall};
}

std::vector<screens::UsedTag> used_tags(const scenario::Rubric& rubric,
                                        const std::vector<std::uint16_t>& tags, Language language) {
    std::vector<screens::UsedTag> made;
    for (const auto tag : tags) made.push_back(used_tag(rubric, tag, language));
    return made;
}

bool is_first_of_month(reports::Day day) { return reports::iso_of(day).ends_with("-01"); }

} // namespace aplomo::state
