#include <algorithm>

#include "scenario/scenario.hpp"

namespace aplomo::scenario {
namespace {

Worth worth_of(const Row& row, const std::vector<Meter>& meters) {
    Worth worth{row.points, {}};
    for (const auto& [id, delta] : row.meters)
        for (std::size_t i = 0; i < meters.size(); ++i)
            if (meters[i].id == id) worth.meters[i] = static_cast<std::int16_t>(worth.meters[i] + delta);
    return worth;
}

void add(Worth& sum, const Worth& more, int sign) {
    for (std::size_t i = 0; i < sum.points.size(); ++i) sum.points[i] += sign * more.points[i];
    for (std::size_t i = 0; i < sum.meters.size(); ++i)
        sum.meters[i] = static_cast<std::int16_t>(sum.meters[i] + sign * more.meters[i]);
}

std::uint64_t bit_of(std::uint16_t tag, const std::vector<std::uint16_t>& repeatable) {
    const auto found = std::find(repeatable.begin(), repeatable.end(), tag);
    return found == repeatable.end() ? 0 : std::uint64_t{1} << (found - repeatable.begin());
}

void add_tag(Change& change, std::uint16_t index, Phase phase, const Scenario& scenario) {
    const Tag& tag = scenario.rubric->tags[index];
    const auto first = worth_of(tag.rows[static_cast<std::size_t>(phase)], scenario.meters);
    add(change.worth, first, +1);
    if (!tag.again) return;
    Repeat repeat{bit_of(index, scenario.repeatable), worth_of(*tag.again, scenario.meters)};
    add(repeat.difference, first, -1);
    change.repeats.push_back(repeat);
}

void add_effect(Change& change, const Effect& effect) {
    switch (effect.kind) {
    case Effect::Kind::meter:
        change.worth.meters[effect.subject] =
            static_cast<std::int16_t>(change.worth.meters[effect.subject] + effect.amount);
        break;
    case Effect::Kind::patience: change.patience -= effect.amount; break;
    case Effect::Kind::set: change.set |= 1u << effect.subject; break;
    case Effect::Kind::clear: change.clear |= 1u << effect.subject; break;
    }
}

} // namespace

Change sum_up(const Scenario& scenario, Phase phase, const std::vector<std::uint16_t>& uses,
              const Points& points, const std::vector<Effect>& effects) {
    Change change;
    change.worth.points = points;
    for (const auto tag : uses) add_tag(change, tag, phase, scenario);
    for (const auto& effect : effects) add_effect(change, effect);
    return change;
}

} // namespace aplomo::scenario
