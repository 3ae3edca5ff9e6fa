#pragma once

#include <string>
#include <string_view>

namespace aplomo::diagnostics {

/// Line number `line` (from 1) without its break; "" when there is no such line. Lines end with LF, CRLF or
/// CR.
std::string_view source_line(std::string_view source, int line);

/// A line as a terminal can show it, and the cell (from 0) under which the caret stands.
struct Excerpt {
    std::string text;
    std::size_t caret = 0;
};

/// The line around column `column` (from 1, in characters), at most about 100 cells wide, with … where it was
/// cut. Tabs become spaces; control characters and bytes that are not UTF-8 become `?`.
Excerpt excerpt_around(std::string_view line, int column);

} // namespace aplomo::diagnostics
