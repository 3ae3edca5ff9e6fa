#pragma once

#include <chrono>
#include <string>

namespace aplomo::machine {

using Moment = std::chrono::system_clock::time_point;

/// ISO 8601 in UTC, to the second: "2026-11-22T09:30:00Z".
std::string iso_utc(Moment moment);

/// ISO 8601 in the time zone of this machine's person, to the second: "2026-11-22T10:30:00+01:00".
std::string iso_local(Moment moment);

/// The moment of such a text in UTC; the epoch when it is none.
Moment moment_of(const std::string& iso_utc);

} // namespace aplomo::machine
