#pragma once

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace aplomo::cli {

/// The next line that says something: trimmed, blank ones and those that begin with # passed over.
/// Nothing at the end of the input.
std::optional<std::string> next_input(std::istream& in);

/// "a, b,c" → a b c; empty words are dropped.
std::vector<std::string> split_words(const std::string& line, char separator);

std::string trimmed(const std::string& text);

/// The words after "read:"; nothing when the line does not begin so.
std::optional<std::vector<std::string>> read_line(const std::string& line);

} // namespace aplomo::cli
