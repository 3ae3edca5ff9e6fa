#pragma once

#include <vector>

#include "company/entry.hpp"
#include "company/team_view.hpp"
#include "reports/draw_report.hpp"

namespace aplomo::reports {

/// On which days a person practised, their scores over their attempts, oldest first, from the first to the
/// best at each scenario, and how often they used what was on offer.
std::vector<ReportChart> person_pictures(const std::vector<company::Entry>& entries,
                                         const std::vector<company::TechniqueUse>& uses,
                                         const ReportOrder& order);

} // namespace aplomo::reports
