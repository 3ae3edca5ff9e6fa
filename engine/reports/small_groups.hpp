#pragma once

#include <functional>

#include "company/group_sizes.hpp"
#include "reports/draw_report.hpp"

namespace aplomo::reports {

/// Whether a group of so many may be told of to whoever the report is for.
bool is_told(long long people, const ReportOrder& order);

/// How many are behind a name; 0 where nobody is.
std::function<int(const std::string&)> sizes(company::GroupSizes known);

/// Takes the figures out of all rows behind which too few people are, for those who may see only sums.
/// `people` says of how many a row tells, by its first name.
void hide_small_groups(ReportTable& table, const ReportOrder& order,
                       const std::function<int(const std::string&)>& people);

} // namespace aplomo::reports
