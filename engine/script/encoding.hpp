#pragma once

#include <string_view>

#include "script/report.hpp"

namespace aplomo::script {

/// The text without its byte order mark when it may be read: small enough, UTF-8, without control characters,
/// and not blank. Otherwise says why not, at the first place that shows it, and gives nothing ("").
std::string_view readable_text(std::string_view text, Report& report);

/// The same of a text that the YAML parser is to read: also without what would keep that busy for too long.
std::string_view checked_text(std::string_view text, Report& report);

} // namespace aplomo::script
