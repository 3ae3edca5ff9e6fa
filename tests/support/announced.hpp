#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/finding.hpp"

namespace aplomo::tests {

/// Findings by line (1 for those of the file as a whole): "error turn-unknown".
using Announced = std::multiset<std::pair<int, std::string>>;

/// What the comments of a bad file say must be found there: `#! error turn-unknown`, on the faulty line.
Announced announced_in(const std::string& text);

Announced found_in(const std::vector<diagnostics::Finding>& findings);

/// One line for each of `from` that is not in `without`.
std::string listed(const Announced& from, const Announced& without);

} // namespace aplomo::tests
