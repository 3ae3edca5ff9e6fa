#pragma once

#include <optional>
#include <string>

#include "machine/moment.hpp"

namespace aplomo::cli {

/// "24m", "2y": so many months; nothing when it is no such age.
std::optional<int> months_of(const std::string& age);

/// The moment so many months before another: ISO 8601, UTC. A day that the month has not got is its last.
std::string months_before(machine::Moment moment, int months);

} // namespace aplomo::cli
