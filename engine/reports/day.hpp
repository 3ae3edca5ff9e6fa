#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aplomo::reports {

/// A day of the calendar, counted from 1970-01-01.
using Day = std::int32_t;

/// The day that an ISO 8601 time writes: "2026-11-22T09:30:00+01:00" is 22 November, whatever the hour was
/// elsewhere. Give times in the person's zone for the person's days. Day 0 when it is no such time.
Day day_of(std::string_view iso);

/// "2026-11-22".
std::string iso_of(Day day);

/// 0 is Monday.
int weekday_of(Day day);

} // namespace aplomo::reports
