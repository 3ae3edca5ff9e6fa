#pragma once

#include <string_view>

#include "script/node.hpp"
#include "script/report.hpp"

namespace aplomo::script {

inline constexpr std::size_t max_levels = 64;
inline constexpr std::size_t max_nodes = 6'000'000; ///< what aliases repeat counted each time
inline constexpr std::size_t bytes_a_node = 32;     ///< a text counts as one more for each

/// Reads one YAML document. The tree has a root only when all of it could be read; it keeps views of `text`.
/// `text` has passed checked_text. Keys of one mapping are distinct scalars: others are reported and left
/// out.
Tree parse_yaml(std::string_view text, Report& report);

} // namespace aplomo::script
