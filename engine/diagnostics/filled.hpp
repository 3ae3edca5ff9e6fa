#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aplomo::diagnostics {

/// {0}, {1}… replaced by the details; any other brace stays as it is.
std::string filled(std::string_view sentence, const std::vector<std::string>& details);

} // namespace aplomo::diagnostics
