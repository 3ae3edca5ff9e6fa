#include "script/tags.hpp"

#include "scenario/state.hpp"

namespace aplomo::script {

Tags::Tags(const scenario::Rubric& rubric, Report& report) : rubric_(rubric), report_(report) {
    for (const auto& tag : rubric.tags) names_.add({tag.id, {}});
}

std::uint16_t Tags::find(const Written& name) {
    return static_cast<std::uint16_t>(find_or_report(names_, name, "tag-unknown", report_));
}

std::vector<std::uint16_t> Tags::uses(const std::vector<Written>& names) {
    std::vector<std::uint16_t> tags;
    std::set<std::string_view> seen;
    for (const auto& name : names) {
        if (!seen.insert(name.text).second) report_.add("tag-duplicate", name.spot, {std::string(name.text)});
        tags.push_back(find(name));
        remember(tags.back(), name.spot);
    }
    return tags;
}

std::vector<std::uint16_t> Tags::repeatable() {
    if (repeated_.size() > scenario::max_repeatable_tags)
        report_.add("tags-repeatable-too-many", one_too_many_, {std::to_string(repeated_.size())});
    return {repeated_.begin(), repeated_.end()};
}

void Tags::remember(std::uint16_t tag, Spot spot) {
    if (tag >= rubric_.tags.size() || !rubric_.tags[tag].again) return;
    const bool fresh = repeated_.insert(tag).second;
    if (fresh && repeated_.size() == scenario::max_repeatable_tags + 1) one_too_many_ = spot;
}

} // namespace aplomo::script
