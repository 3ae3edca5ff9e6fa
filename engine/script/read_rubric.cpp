#include "script/read_rubric.hpp"

#include <algorithm>
#include <array>

#include "script/names.hpp"
#include "script/read_text.hpp"

namespace aplomo::script {
namespace {

using namespace scenario;

constexpr Key rubric_keys[] = {{"format"}, {"principles"}, {"tags"}};
constexpr Key principle_keys[] = {{"empathy"}, {"calm"}, {"solution"}};
constexpr Key entry_keys[] = {{"name"}, {"about"}};
constexpr Key tag_keys[] = {{"kind"},           {"principle"},      {"name"},           {"about"},
                            {"example"},        {"opening", false}, {"inquiry", false}, {"resolution", false},
                            {"closing", false}, {"again", false}};
constexpr std::array<std::string_view, 2> kinds{"technique", "pitfall"};
constexpr std::array<std::string_view, 3> principle_ids{"empathy", "calm", "solution"};

constexpr int most_worth = 20;
constexpr std::size_t most_tags = 1000;

const Languages& both() {
    static const Languages languages(all_languages.begin(), all_languages.end());
    return languages;
}

Text read_own_text(const Node& node, Report& report) { return text_of(read_text(node, both(), report)); }

PrincipleEntry read_principle(const Node& node, Report& report) {
    PrincipleEntry principle;
    const Fields fields(node, entry_keys, report);
    if (fields["name"]) principle.name = read_own_text(*fields["name"], report);
    if (fields["about"]) principle.about = read_own_text(*fields["about"], report);
    return principle;
}

Row read_row(const Node& node, Report& report) {
    Row row;
    for (const auto& [key, value] : members(node, report)) {
        const auto name = id(*key, report);
        const int worth = integer(*value, -most_worth, most_worth, report);
        if (const auto principle = principle_of(name.text)) {
            row.points[static_cast<std::size_t>(*principle)] = worth;
            continue;
        }
        if (std::ranges::find(reserved_names(), name.text) != reserved_names().end())
            report.add("id-reserved", name.spot, {std::string(name.text)});
        if (worth != 0) row.meters.emplace_back(name.text, worth);
    }
    std::ranges::sort(row.meters);
    return row;
}

Tag read_tag(const Member& member, Report& report) {
    Tag tag;
    tag.id = id(*member.key, report).text;
    const Fields fields(*member.value, tag_keys, report);
    if (fields["kind"]) tag.kind = static_cast<Tag::Kind>(choice(*fields["kind"], kinds, report));
    if (fields["principle"])
        tag.principle = static_cast<Principle>(choice(*fields["principle"], principle_ids, report));
    if (fields["name"]) tag.name = read_own_text(*fields["name"], report);
    if (fields["about"]) tag.about = read_own_text(*fields["about"], report);
    if (fields["example"]) tag.example = read_own_text(*fields["example"], report);
    for (std::size_t i = 0; i < phase_ids.size(); ++i)
        if (fields[phase_ids[i]]) tag.rows[i] = read_row(*fields[phase_ids[i]], report);
    if (fields["again"]) tag.again = read_row(*fields["again"], report);
    return tag;
}

} // namespace

std::shared_ptr<const Rubric> read_rubric(const Node& root, Report& report) {
    Rubric rubric;
    const Fields fields(root, rubric_keys, report);
    if (fields["format"]) check_format(*fields["format"], report);
    if (fields["principles"]) {
        const Fields principles(*fields["principles"], principle_keys, report);
        for (std::size_t i = 0; i < principle_ids.size(); ++i)
            if (principles[principle_ids[i]])
                rubric.principles[i] = read_principle(*principles[principle_ids[i]], report);
    }
    if (fields["tags"]) {
        for (const auto& member : members(*fields["tags"], report))
            rubric.tags.push_back(read_tag(member, report));
        check_count(rubric.tags.size(), 0, most_tags, fields["tags"]->spot, report);
    }
    return report.has_error() ? nullptr : std::make_shared<const Rubric>(std::move(rubric));
}

} // namespace aplomo::script
