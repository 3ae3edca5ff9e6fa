#pragma once

#include <cstdint>
#include <vector>

#include "conversation/run.hpp"

namespace aplomo::conversation {

/// The open replies in file order.
std::vector<Index> shown_order(const Run& run);

/// The open replies in the order that a seed gives to this decision (assessment): SplitMix64 and
/// Fisher–Yates, so every machine shows the same.
std::vector<Index> shuffled_order(const Run& run, std::uint64_t seed);

} // namespace aplomo::conversation
