#pragma once

#include <string>

namespace aplomo::tests {

/// Holds a text against tests/golden/<name>.txt. With APLOMO_APPROVE set it shows the difference and makes
/// the text the golden; where CI is set nothing is ever approved.
void check_golden(const std::string& name, const std::string& text);

} // namespace aplomo::tests
