#pragma once

#include <string>
#include <vector>

#include "diagnostics/language.hpp"
#include "machine/moment.hpp"
#include "reports/due.hpp"

namespace aplomo::agenda {

using machine::Moment;

/// The hour of the person's day, 0 to 23.
int hour_of(Moment now);

/// The day it is for the person.
reports::Day today(Moment now);

/// The day of an ISO 8601 moment in UTC for the person.
reports::Day local_day(const std::string& iso_utc);

/// "22 nov 2026, 10:42" / "22 Nov 2026, 10:42", where the person is, of an ISO 8601 moment in UTC.
std::string date_text(const std::string& iso_utc, Language language);

/// What the person did, oldest first, in the person's time zone.
std::vector<reports::Sitting> local_sittings(const std::vector<attempts::Attempt>& attempts);

/// How many conversations were finished on a day.
int finished_on(reports::Day day, const std::vector<reports::Sitting>& sittings);

} // namespace aplomo::agenda
