#pragma once

#include <string>
#include <string_view>

#include "rehearsal/talk.hpp"
#include "script/report.hpp"

namespace aplomo::rehearsal {

/// A part of a line, and where it begins.
struct Piece {
    std::string_view text;
    Spot spot;

    /// The part from byte `from` on, at most `length` bytes long.
    Piece part(std::size_t from, std::size_t length = std::string_view::npos) const;

    /// Without the blanks around it.
    Piece trimmed() const;
};

/// The text in one line, every run of blanks and line breaks made a single blank.
std::string in_one_line(std::string_view text);

/// Reads what stands behind a heading into the statement. What is malformed is reported and left out.
void read_value(Statement& statement, Piece value, script::Report& report);

} // namespace aplomo::rehearsal
