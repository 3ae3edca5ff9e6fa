#pragma once

#include <map>
#include <string>

#include "attempts/database.hpp"

namespace aplomo::company {

// How many people are behind each of a team's sums, as far as may be seen: what is told to those who may see
// only sums needs more than a few. Of those whose attempts are in the sums of just that team, wherever they
// were before or are now. Throws attempts::Fault.

using GroupSizes = std::map<std::string, int>;

/// By axis: who has a score on it.
GroupSizes people_scored(attempts::Database& database, const std::string& team);

/// By technique: who had an occasion for it. Nobody keeps in which of their teams that was, so only those are
/// counted all of whose attempts are in this team's sums: there are at least so many.
GroupSizes people_offered(attempts::Database& database, const std::string& team);

/// By scenario: who has practised it.
GroupSizes people_practising(attempts::Database& database, const std::string& team);

/// By reply of a scenario: who chose it.
GroupSizes people_choosing(attempts::Database& database, const std::string& team,
                           const std::string& scenario);

} // namespace aplomo::company
