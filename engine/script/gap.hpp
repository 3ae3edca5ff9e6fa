#pragma once

#include <string_view>
#include <vector>

#include "script/layout.hpp"

namespace aplomo::script {

/// A comment as it was found.
struct Found {
    Note note;
    std::size_t column = 0; ///< from 0
    bool beside = false;    ///< on the line of what stands before
};

/// What lies between two pieces of a file: comments, and breaks.
struct Gap {
    std::vector<Found> notes;
    bool line_break = false;
    bool blank_last = false; ///< an empty line after the last comment
};

Gap gap_between(std::string_view text, std::size_t from, std::size_t to);

/// Does a comment begin there?
bool begins_comment(std::string_view text, std::size_t at);

/// How many bytes stand before it on its line.
std::size_t column_of(std::string_view text, std::size_t at);

std::string without_blanks_behind(std::string_view line);

} // namespace aplomo::script
