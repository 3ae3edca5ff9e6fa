#pragma once

#include "reports/document.hpp"
#include "reports/report.hpp"

namespace aplomo::reports {

/// A report as a page to be read or printed.
Document report_document(const Report& report);

/// "Team spain", "Equipo spain".
std::string title_of(const Report& report);

} // namespace aplomo::reports
