#pragma once

#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "company/early.hpp"
#include "reports/draw_report.hpp"

namespace aplomo::reports {

// What to expect, as parts of reports. Throws attempts::Fault.

/// What came of the company's early attempts at these scenarios; dashes where there were too few.
ReportTable expectation_table(attempts::Database& database, const std::vector<std::string>& scenarios,
                              const ReportOrder& order);

/// How many attempts each of them takes, a sentence each.
std::vector<std::string> usual_notes(attempts::Database& database, const std::vector<std::string>& scenarios,
                                     const ReportOrder& order);

/// A person's early attempts, and the next at each scenario, beside what came of the company's.
ReportTable own_expectation_table(attempts::Database& database, const ReportOrder& order);

/// How their last numbered attempt at each scenario went beside the others', and what to expect of the next.
std::vector<std::string> own_expectation_notes(attempts::Database& database, const ReportOrder& order);

} // namespace aplomo::reports
