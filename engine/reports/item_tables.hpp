#pragma once

#include <string>
#include <vector>

#include "reports/draw_report.hpp"

namespace aplomo::reports {

/// A scenario's replies as items of a test: each of them; and, where its turns are known, how hard each turn
/// is and what cost most there, beside what those who did best chose instead. Throws attempts::Fault.
std::vector<ReportTable> item_tables(attempts::Database& database, const ReportOrder& order);

/// What their figures mean.
std::string how_items_read(Language language);

} // namespace aplomo::reports
