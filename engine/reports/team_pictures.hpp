#pragma once

#include <vector>

#include "attempts/database.hpp"
#include "reports/draw_report.hpp"

namespace aplomo::reports {

/// More than any team has.
inline constexpr int everybody = 1'000'000;

/// How a team's people stand by principle and by technique, where they may be named; from the first to the
/// best score; how scores and surveys are spread. Throws attempts::Fault.
std::vector<ReportChart> team_pictures(attempts::Database& database, const ReportOrder& order);

} // namespace aplomo::reports
