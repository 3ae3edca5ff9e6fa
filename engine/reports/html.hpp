#pragma once

#include <string>

#include "reports/document.hpp"

namespace aplomo::reports {

/// The document as one HTML file that needs nothing else: no scripts, no fonts, no pictures of its own
/// elsewhere. Well-formed as XML too.
std::string html(const Document& document);

} // namespace aplomo::reports
