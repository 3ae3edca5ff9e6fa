#pragma once

#include <string>

namespace aplomo::script {

/// What somebody is typing as a name, made fit to be kept: at most 60 letters in one line, no blank before
/// them, and nothing that is no UTF-8.
std::string one_line(const std::string& typed);

/// Without the blanks at the end.
std::string without_end_blanks(std::string text);

} // namespace aplomo::script
