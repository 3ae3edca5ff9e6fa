#pragma once

#include <cstdint>
#include <string>

#include "support/dice.hpp"

namespace aplomo::tests {

/// In which order effects and tags are written; it must not matter.
enum class Written { as_drawn, backwards };

/// A small scenario, drawn by a seed, for the small rubric: 3 to 5 turns, 2 or 3 replies, patience 2 to 5,
/// and every kind of condition, effect, link, interrupt, briefing and variant. Any two calls with the same
/// seed differ only in the order asked for.
std::string random_scenario_text(std::uint64_t seed, Written written = Written::as_drawn);

} // namespace aplomo::tests
