#pragma once

#include <string_view>

#include "script/report.hpp"

namespace aplomo::script {

/// The text without its byte order mark when it may be parsed: small enough, UTF-8, without control
/// characters. Otherwise says why not, at the first place that shows it, and gives nothing ("").
std::string_view checked_text(std::string_view text, Report& report);

} // namespace aplomo::script
