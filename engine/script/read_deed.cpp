#include "script/read_deed.hpp"

#include "script/parse_condition.hpp"

namespace aplomo::script {
namespace {

constexpr int most_points = 20;
constexpr std::size_t most_entries = 100; ///< of a list of tags or effects, so that their sums stay small

constexpr Key point_keys[] = {{"empathy", false}, {"calm", false}, {"solution", false}};

std::vector<Written> read_uses(const Node& node, Report& report) {
    std::vector<Written> uses;
    const auto list = items(node, report);
    check_count(list.size(), 0, most_entries, node.spot, report);
    for (const auto* item : list)
        if (const auto tag = id(*item, report); !tag.text.empty()) uses.push_back(tag);
    return uses;
}

std::vector<DraftEffect> read_effects(const Node& node, Report& report) {
    std::vector<DraftEffect> effects;
    const auto list = items(node, report);
    check_count(list.size(), 0, most_entries, node.spot, report);
    for (const auto* item : list)
        if (const auto effect = parse_effect(*item, report)) effects.push_back(*effect);
    return effects;
}

} // namespace

scenario::Points read_points(const Node& node, Report& report) {
    scenario::Points points{};
    const Fields fields(node, point_keys, report);
    for (const auto principle : scenario::all_principles)
        if (const auto* value = fields[id_of(principle)])
            points[static_cast<std::size_t>(principle)] = integer(*value, -most_points, most_points, report);
    return points;
}

DraftDeed read_deed(const Node* uses, const Node* points, const Node* effects, Report& report) {
    DraftDeed deed;
    if (uses) deed.uses = read_uses(*uses, report);
    if (points) deed.points = read_points(*points, report);
    if (effects) deed.effects = read_effects(*effects, report);
    return deed;
}

} // namespace aplomo::script
