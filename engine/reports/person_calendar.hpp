#pragma once

#include <string>
#include <vector>

#include "company/entry.hpp"
#include "reports/report.hpp"

namespace aplomo::reports {

/// On which days of the last twelve weeks somebody finished attempts, by the clock of Greenwich, in which
/// they are kept. `until` is the last day, ISO 8601.
ReportChart person_calendar(const std::vector<company::Entry>& entries, const std::string& until,
                            Language language);

} // namespace aplomo::reports
