#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/language.hpp"
#include "scenario/phase.hpp"
#include "scenario/principle.hpp"

namespace aplomo::scenario {

/// What using a tag is worth: points per principle, and deltas by meter id, applied where a scenario has that
/// meter.
struct Row {
    Points points{};
    std::vector<std::pair<std::string, int>> meters; ///< −20 to 20 each

    bool operator==(const Row&) const = default;
};

/// A technique or a pitfall of the rubric.
struct Tag {
    enum class Kind : std::uint8_t { technique, pitfall };
    std::string id;
    Kind kind = Kind::technique;
    Principle principle = Principle::empathy; ///< groups it for people; a row may pay any principle
    Text name;
    Text about;               ///< the handbook's text
    Text example;             ///< a line that does it
    std::array<Row, 4> rows;  ///< by Phase; a missing row is empty
    std::optional<Row> again; ///< replaces the phase's row when this run has used the tag before
};

/// What a principle is called and what it asks for.
struct PrincipleEntry {
    Text name;
    Text about;
};

/// What each tag is worth, by phase. An organisation may bring its own.
struct Rubric {
    std::array<PrincipleEntry, 3> principles;
    std::vector<Tag> tags; ///< in file order
};

/// The position of a tag in `rubric.tags`; nothing when there is no such tag.
std::optional<std::uint16_t> tag_index(const Rubric& rubric, std::string_view id);

} // namespace aplomo::scenario
