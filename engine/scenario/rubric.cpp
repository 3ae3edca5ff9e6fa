#include "scenario/rubric.hpp"

#include <algorithm>

namespace aplomo::scenario {

std::optional<std::uint16_t> tag_index(const Rubric& rubric, std::string_view id) {
    const auto found =
        std::find_if(rubric.tags.begin(), rubric.tags.end(), [&](const Tag& tag) { return tag.id == id; });
    if (found == rubric.tags.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - rubric.tags.begin());
}

} // namespace aplomo::scenario
