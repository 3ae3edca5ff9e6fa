#pragma once

#include <optional>
#include <vector>

#include "attempts/database.hpp"
#include "reports/draw_report.hpp"
#include "reports/team_people.hpp"

namespace aplomo::reports {

/// How a team's people stand by principle and by technique, where they may be named (`people`; nothing where
/// they may not); from the first to the best score; how scores and surveys are spread. Throws
/// attempts::Fault.
std::vector<ReportChart> team_pictures(attempts::Database& database, const ReportOrder& order,
                                       const std::optional<TeamPeople>& people);

} // namespace aplomo::reports
