#pragma once

#include <string>
#include <vector>

#include "company/assignments.hpp"
#include "reports/day.hpp"

namespace aplomo::agenda {

/// What a person was given to do; on a server, whoever is connected. The sooner first. Throws
/// attempts::Fault.
std::vector<company::Due> given_to(attempts::Database& database, const std::string& person);

/// What of it is told: what is to be done, the sooner first, and then what was done in the last two weeks.
std::vector<company::Due> worth_telling(const std::vector<company::Due>& dues, reports::Day today);

/// The first of them that is still to be done in a scenario; null: none is.
const company::Due* open_due(const std::vector<company::Due>& dues, const std::string& scenario);

} // namespace aplomo::agenda
