#pragma once

#include <chrono>
#include <string>

namespace aplomo::machine {

using Moment = std::chrono::system_clock::time_point;

/// ISO 8601 in UTC, to the second: "2026-11-22T09:30:00Z".
std::string iso_utc(Moment moment);

/// The moment of such a text; the epoch when it is none.
Moment moment_of(const std::string& iso_utc);

} // namespace aplomo::machine
