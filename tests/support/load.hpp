#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "scenario/scenario.hpp"

namespace aplomo::tests {

/// The text of a file below the project's root, such as "tests/support/rubric.yaml". Fails the test without
/// it.
std::string file_text(std::string_view path);

/// The rubric of tests/support/rubric.yaml.
std::shared_ptr<const scenario::Rubric> small_rubric();

/// The scenario of a text, with the small rubric. Fails the test, showing the findings, when there is an
/// error.
std::shared_ptr<const scenario::Scenario> scenario_from(std::string_view text);

/// A good scenario that uses everything the format has, in two languages, with the small rubric's tags.
std::string full_scenario_text();

} // namespace aplomo::tests
