#pragma once

#include <string>
#include <vector>

#include "attempts/attempt.hpp"

namespace aplomo::reports {

/// A conversation as the calendar sees it: what was practised, when, and whether it went well.
struct Sitting {
    std::string scenario;
    std::string variant;
    std::string started;   ///< ISO 8601; its day is the one it writes
    bool finished = false; ///< and not a retry, which never counts
    bool passed = false;   ///< as the attempt's seal claims: this is for the person's own plan
    bool guided = false;   ///< with the coach: no score counts
};

/// One for each attempt, oldest first.
std::vector<Sitting> sittings_of(const std::vector<attempts::Attempt>& attempts);

} // namespace aplomo::reports
