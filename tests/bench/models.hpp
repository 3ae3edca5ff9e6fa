#pragma once

#include <memory>
#include <string>

#include "scenario/scenario.hpp"
#include "support/generated_scenario.hpp"

namespace aplomo::bench {

/// The text of a file below the project's root. Ends the program without it.
std::string file_text(const std::string& path);

std::shared_ptr<const scenario::Rubric> rubric();

/// The scenario of a text with that rubric. Ends the program when the text has an error.
std::shared_ptr<const scenario::Scenario> scenario_from(const std::string& text);

/// A generated scenario, made once.
std::shared_ptr<const scenario::Scenario> model(const tests::Plan& plan);

} // namespace aplomo::bench
