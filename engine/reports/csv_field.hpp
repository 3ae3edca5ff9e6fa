#pragma once

#include <string>

namespace aplomo::reports {

/// Words as a field of RFC 4180. What a spreadsheet would take for a formula is led by an apostrophe.
std::string csv_field(std::string words);

} // namespace aplomo::reports
