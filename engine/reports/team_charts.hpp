#pragma once

#include <string>
#include <vector>

#include "diagnostics/language.hpp"
#include "picture/picture.hpp"

namespace aplomo::reports {

/// How many attempts scored 0 to 9, 10 to 19, … 90 to 100 points: ten bars with their numbers.
picture::Picture spread_chart(const std::vector<long long>& deciles, Language language);

/// How many simulated customers gave 1, 2, … 5 stars: five bars lying down, with their numbers.
picture::Picture survey_chart(const std::vector<long long>& stars, Language language);

} // namespace aplomo::reports
