#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aplomo::script {

/// A text after | or >, as it stands in a file.
struct BlockScalar {
    std::string header;             ///< the sign and what belongs to it
    std::string comment;            ///< beside the header, from its # on; or ""
    std::vector<std::string> lines; ///< without their common indentation
    std::size_t end = 0;            ///< of the last line
};

/// Reads the one whose sign stands at `at`. A digit behind the sign counts from `parent_column`, the
/// indentation of what holds it.
BlockScalar read_block_scalar(std::string_view text, std::size_t at, std::size_t parent_column);

/// That digit; 0 when there is none.
std::size_t indentation_digit(std::string_view header);

} // namespace aplomo::script
