#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aplomo::reports {

/// The moment so many milliseconds after an ISO 8601 time in UTC ("2026-11-22T09:30:00Z"), as RFC 3339 writes
/// it: "2026-11-22T09:30:04.900Z". What is no such time counts as the beginning of 1970.
std::string timestamp(std::string_view start, std::int64_t milliseconds);

/// An ISO 8601 duration to the hundredth of a second: "PT4.90S".
std::string duration(std::int64_t milliseconds);

} // namespace aplomo::reports
