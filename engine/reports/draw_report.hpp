#pragma once

#include <functional>
#include <memory>
#include <string>

#include "attempts/database.hpp"
#include "reports/report.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::reports {

/// What a report is to tell, and to whom.
struct ReportOrder {
    std::string subject; ///< a person, a team or a scenario
    std::string team;    ///< of a scenario's report
    Language language = Language::en;
    std::string made;                               ///< ISO 8601, UTC
    std::shared_ptr<const scenario::Rubric> rubric; ///< names techniques
    /// The scenario of an id; null where nobody has its file here.
    std::function<std::shared_ptr<const scenario::Scenario>(const std::string& id)> scenario_of =
        [](const std::string&) { return nullptr; };
    bool names = true; ///< false: for those who may see only sums. No person is named, and groups smaller
                       ///< than `smallest` are not told of
    int smallest = 5;
};

// Reports from attempts whose decisions earn what is told: each figure with its n and how sure it is. Throws
// attempts::Fault.

/// A person's verified attempts, played again.
Report person_report(attempts::Database& database, const ReportOrder& order);

/// A team's sums.
Report team_report(attempts::Database& database, const ReportOrder& order);

/// How a team's people fare at a scenario, and each of its replies as an item of a test.
Report scenario_report(attempts::Database& database, const ReportOrder& order);

} // namespace aplomo::reports
