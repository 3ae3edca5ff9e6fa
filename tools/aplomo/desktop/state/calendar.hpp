#pragma once

#include <string>
#include <vector>

#include "desktop/state/playing.hpp"
#include "reports/due.hpp"

namespace aplomo::state {

/// The hour of the person's day, 0 to 23.
int hour_of(Moment now);

/// The day it is for the person.
reports::Day today(Moment now);

/// The day of an ISO 8601 moment in UTC for the person.
reports::Day local_day(const std::string& iso_utc);

/// What the person did, oldest first, in the person's time zone.
std::vector<reports::Sitting> local_sittings(const std::vector<attempts::Attempt>& attempts);

/// How many conversations were finished on a day.
int finished_on(reports::Day day, const std::vector<reports::Sitting>& sittings);

} // namespace aplomo::state
