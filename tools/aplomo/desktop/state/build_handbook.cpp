#include "desktop/state/build_handbook.hpp"

#include <algorithm>

#include "desktop/state/draw_up.hpp"

namespace aplomo::state {
namespace {

screens::Scene build_scene(const reports::Scene& scene, Language wanted) {
    const auto& scenario = *scene.scenario;
    const auto language = spoken(scenario, wanted);
    const auto text = [&](const Text& of) { return fill(of, scenario, scene.variant, language); };
    const auto& replies = scenario.turns[scene.state.turn].replies;
    screens::Scene made;
    made.title = text(scenario.title);
    made.customer = customer(scenario, scene.variant, language).name;
    made.said = text(conversation::said(scenario, scene.state).text);
    made.better = text(replies[scene.better].text);
    made.better_act = replies[scene.better].act;
    if (!scene.worse) return made;
    made.worse = text(replies[*scene.worse].text);
    made.worse_act = replies[*scene.worse].act;
    return made;
}

/// The clearest of its techniques: with both replies, then the best fit.
std::optional<screens::Scene> scene_of(scenario::Principle principle, const HandbookParts& parts) {
    const reports::Scene* best = nullptr;
    for (const auto& scene : parts.scenes) {
        const auto index = scenario::tag_index(parts.rubric, scene.tag);
        if (!index) continue;
        const auto& tag = parts.rubric.tags[*index];
        const bool its = tag.kind == scenario::Tag::Kind::technique && tag.principle == principle;
        if (its && scene.worse && (best == nullptr || scene.fit < best->fit)) best = &scene;
    }
    return best == nullptr ? std::nullopt : std::optional(build_scene(*best, parts.language));
}

screens::HandbookEntry build_entry(const scenario::Tag& tag, const HandbookParts& parts) {
    const auto language = parts.language;
    screens::HandbookEntry entry;
    entry.id = tag.id;
    entry.name = in(tag.name, language);
    entry.principle = screen(tag.principle);
    entry.pitfall = tag.kind == scenario::Tag::Kind::pitfall;
    entry.about = in(tag.about, language);
    entry.example = in(tag.example, language);
    for (const auto& scene : parts.scenes)
        if (scene.tag == tag.id) entry.scene = build_scene(scene, language);
    for (const auto& one : parts.mastery)
        if (one.tag == tag.id) entry.taken = one.taken, entry.offered = one.offered;
    return entry;
}

} // namespace

screens::HandbookScreen build_handbook(const HandbookParts& parts) {
    screens::HandbookScreen made;
    made.open = parts.open;
    for (std::size_t i = 0; i < made.principles.size(); ++i)
        made.principles[i] = {in(parts.rubric.principles[i].name, parts.language),
                              in(parts.rubric.principles[i].about, parts.language),
                              scene_of(static_cast<scenario::Principle>(i), parts)};
    for (const auto& tag : parts.rubric.tags) made.entries.push_back(build_entry(tag, parts));
    return made;
}

} // namespace aplomo::state
