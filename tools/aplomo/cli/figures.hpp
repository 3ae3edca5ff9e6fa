#pragma once

#include <cstdint>
#include <string>

#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Figures as people write them in the terminal's language: 349,476 · 42.5 · 0.31 % — 349.476 · 42,5 · 0,31
/// %.
std::string grouped(const Terminal& terminal, std::uint64_t number);
std::string decimal(const Terminal& terminal, double number, int decimals);

/// A probability, 0 to 1, as a percentage: two digits that tell, and never 0 % or 100 % unless it is.
std::string percent(const Terminal& terminal, double probability);

} // namespace aplomo::cli
