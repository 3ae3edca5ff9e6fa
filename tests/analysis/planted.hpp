#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/random_scenario.hpp"

namespace aplomo::tests {

/// What gives the right reply of a planted scenario away.
enum class Plant {
    nothing, ///< wording and place are drawn without looking at which reply is right
    length,  ///< the right reply is the longest
    manner,  ///< right replies tend to name an hour and wrong ones to exclaim; neither always does
};

/// The text of a scenario for the small rubric: `turns` turns in a row with four replies each, all open, of
/// which one is right (2 points on each principle) wherever a draw puts it. Drawn by a seed; in the languages
/// given.
std::string planted_scenario_text(std::uint64_t seed, Plant plant, int turns = 12,
                                  const std::string& languages = "en");

} // namespace aplomo::tests
