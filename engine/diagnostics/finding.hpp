#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/reason.hpp"

namespace aplomo::diagnostics {

enum class Severity { error, warning };

/// Where a finding points: a 1-based line and column (columns count characters, not bytes).
/// Line 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

/// Something wrong in a file, with its place. `name` is the kebab-case name of a catalogue entry.
/// The sentences are made when it is printed: `details` fill the entry's {0}, {1}… in order, and
/// `suggestion`, when not empty, is what the author probably meant ("did you mean `explains`?"); `reasons`
/// say why, each in a sentence of its own.
struct Finding {
    std::string name;
    Place place;
    std::vector<std::string> details;
    std::string suggestion;
    std::vector<Reason> reasons{};
};

/// The candidate nearest to `word` by edit distance, or "" when none is near enough to be a slip of the pen
/// (at most a third of its letters, and never more than three).
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace aplomo::diagnostics
