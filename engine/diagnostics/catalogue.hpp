#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "diagnostics/finding.hpp"

namespace aplomo::diagnostics {

/// What is known about one kind of finding. `sentence` and `advice` may hold {0}, {1}…: the details of the
/// finding.
struct Entry {
    std::string_view code; ///< "E014" for errors, "W003" for warnings; never reused
    std::string_view name; ///< "turn-unknown"
    Severity severity;
    std::array<std::string_view, 2> sentence; ///< es, en: what is wrong
    std::array<std::string_view, 2> advice;   ///< es, en: what to do next
};

/// Every kind of finding there is, by code.
std::span<const Entry> catalogue();

/// The entry of a name. The name must be in the catalogue (asserted).
const Entry& entry(std::string_view name);

Severity severity(const Finding& finding);
bool has_error(std::span<const Finding> findings);

/// The finding's sentence, details filled in, and those of its reasons.
std::string message(const Finding& finding, Language language);

/// What to do next: the suggestion when there is one, then the entry's advice.
std::string advice(const Finding& finding, Language language);

/// `file:line:col: error E014 [turn-unknown]: …`, the line of `source`, a caret under the column, the advice.
/// `source` is the text of the file that the finding points to ("" when it could not be read: no line, no
/// caret).
std::string print(const Finding& finding, std::string_view source, Language language);

} // namespace aplomo::diagnostics
