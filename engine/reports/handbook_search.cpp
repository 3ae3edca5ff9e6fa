#include "reports/handbook_search.hpp"

#include <algorithm>
#include <optional>

#include "script/found.hpp"

namespace aplomo::reports {
namespace {

/// Less is better; nothing: not found.
std::optional<int> rank_of(const scenario::Tag& tag, const std::string& words, Language language) {
    const auto& name = in(tag.name, language);
    if (script::folded(name) == script::folded(words) || tag.id == words) return 0;
    if (script::found(words, name)) return 1;
    if (script::found(words, name + " " + in(tag.about, language) + " " + in(tag.example, language)))
        return 2;
    return std::nullopt;
}

} // namespace

std::vector<std::uint16_t> handbook_search(const scenario::Rubric& rubric, const std::string& words,
                                           Language language) {
    std::vector<std::pair<int, std::uint16_t>> ranked;
    for (std::size_t i = 0; i < rubric.tags.size(); ++i)
        if (const auto rank = rank_of(rubric.tags[i], words, language))
            ranked.emplace_back(*rank, static_cast<std::uint16_t>(i));
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::uint16_t> tags;
    tags.reserve(ranked.size());
    for (const auto& [rank, tag] : ranked) tags.push_back(tag);
    return tags;
}

} // namespace aplomo::reports
