#pragma once

#include <optional>
#include <string>

#include "desktop/screens/given.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// "Assessment, at least 80 points": what it takes to have done it.
std::string demand_words(const Frame& frame, screens::Mode mode, int mark);

/// "until 1 Dec, in 3 days"; what has gone by is overdue. Empty where there is no hurry.
std::string until_words(const Frame& frame, std::optional<int> days, const std::string& date);

/// By whom, until when, and how: a sentence.
std::string given_words(const Frame& frame, const screens::Given& given);

} // namespace aplomo::views
