#pragma once

#include <string>

#include "reports/document.hpp"

namespace aplomo::reports {

/// The document as a PDF of A4 pages. `made` is the moment (ISO 8601, UTC) that the file says it was made at.
/// Letters are set in Inter, or in what the machine has instead.
std::string pdf(const Document& document, const std::string& made);

} // namespace aplomo::reports
