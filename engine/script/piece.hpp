#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aplomo::script {

/// One piece of a YAML file as it stands there. What lies between pieces is layout, and comments.
struct Piece {
    enum class Kind {
        mapping,  ///< begins; the keys and values that follow belong to it until it closes
        sequence, ///< begins, likewise
        close,    ///< of the last that has begun
        scalar,   ///< a key or a value, with its quotes
        block,    ///< a scalar after | or >, without that sign; it begins on the line after it
        alias     ///< with its *
    };
    Kind kind = Kind::scalar;
    std::size_t begin = 0, end = 0; ///< bytes; a bracket where there is one, else nothing
    std::size_t first = 0;          ///< where its anchor or tag begins; `begin` when it has none
    std::string properties;         ///< "&anchor !tag"
};

/// The pieces of a file that parse_yaml can read; none of one that it cannot.
std::vector<Piece> pieces(std::string_view text);

} // namespace aplomo::script
