#pragma once

#include <optional>
#include <vector>

#include "analysis/study.hpp"

namespace aplomo::reports {

/// By turn, the reply that is a best one in most of the situations in which the turn is reached; of equal
/// ones the first in the file. Nothing for a turn that nothing reaches. The study must be exhaustive.
std::vector<std::optional<scenario::Index>> best_replies(const analysis::Study& study);

} // namespace aplomo::reports
