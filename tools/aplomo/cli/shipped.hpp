#pragma once

#include <memory>
#include <vector>

#include "machine/places.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::cli {

/// The scenarios of the shipped library that can be played.
std::vector<std::shared_ptr<const scenario::Scenario>>
shipped_scenarios(const machine::Places& places, const std::shared_ptr<const scenario::Rubric>& rubric);

} // namespace aplomo::cli
