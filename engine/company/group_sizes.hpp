#pragma once

#include <map>
#include <string>

#include "attempts/database.hpp"

namespace aplomo::company {

// How many people are behind each of a team's sums, as far as may be seen: what is told to those who may see
// only sums needs more than a few. Of trainees who are in the team now. Throws attempts::Fault.

using GroupSizes = std::map<std::string, int>;

/// By axis: who has a score on it.
GroupSizes people_scored(attempts::Database& database, const std::string& team);

/// By technique: who had an occasion for it.
GroupSizes people_offered(attempts::Database& database, const std::string& team);

/// By reply of a scenario: who chose it.
GroupSizes people_choosing(attempts::Database& database, const std::string& team,
                           const std::string& scenario);

} // namespace aplomo::company
