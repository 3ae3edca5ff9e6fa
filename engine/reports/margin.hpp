#pragma once

#include <optional>

namespace aplomo::reports {

/// How far the true mean may lie from the mean of so many scores, either way, with 95 % confidence (Student's
/// t). Nothing of fewer than two.
/// @param total,squares sums of the scores and of their squares
/// @return in the unit of the scores
std::optional<double> margin(long long n, long long total, long long squares);

} // namespace aplomo::reports
