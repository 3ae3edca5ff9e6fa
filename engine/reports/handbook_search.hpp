#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/rubric.hpp"

namespace aplomo::reports {

/// The tags of a rubric in which every word is found: those of exactly this name or id first, then those
/// whose name holds the words, then those whose text does; else in the rubric's order. Capitals and accents
/// do not matter. No words find everything.
std::vector<std::uint16_t> handbook_search(const scenario::Rubric& rubric, const std::string& words,
                                           Language language);

} // namespace aplomo::reports
