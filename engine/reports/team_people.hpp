#pragma once

#include <string>
#include <vector>

#include "company/team_view.hpp"
#include "reports/report.hpp"

namespace aplomo::reports {

/// More than any team has.
inline constexpr int everybody = 1'000'000;

/// A team's trainees and their sums. Tables and charts name people from here alone, so that who is named on a
/// page is who is known to be.
struct TeamPeople {
    std::vector<std::string> names; ///< in their order, those without a verified attempt among them
    std::vector<company::PersonScore> scores;
    std::vector<company::TechniqueUse> uses;
};

/// Throws attempts::Fault.
TeamPeople team_people(attempts::Database& database, const std::string& team);

/// A row for each person and axis; of whom nothing counts yet, one of 0 attempts.
ReportTable people_table(const TeamPeople& people, Language language);

} // namespace aplomo::reports
