#pragma once

#include <memory>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::cli {

/// Loads the rubric named by an option, or the shipped one. Nothing on failure, which has then been told to
/// `err`; `exit` is set to what the program should exit with.
std::shared_ptr<const scenario::Rubric> rubric_for(const std::string& option, const machine::Places& places,
                                                   Terminal& terminal, int& exit);

} // namespace aplomo::cli
