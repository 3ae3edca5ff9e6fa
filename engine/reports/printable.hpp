#pragma once

#include <string>
#include <string_view>

namespace aplomo::reports {

/// The text as any page can show it: what is not UTF-8 becomes "?", a control character other than a line
/// break becomes a blank.
std::string printable(std::string_view text);

} // namespace aplomo::reports
