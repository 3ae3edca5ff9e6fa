#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Asks for a password that is there already: a line of the input, not shown while it is typed. Never an
/// argument: other programs could read that.
std::optional<std::string> ask_password(const std::string& question, Terminal& terminal);

/// Asks for a new one, twice where somebody types it. Nothing when it is too short or the two differ, which
/// has been told.
std::optional<std::string> ask_new_password(const std::string& question, Terminal& terminal);

/// One that nobody can guess, to be written down once: 20 letters and digits in four groups.
std::string made_up_password();

} // namespace aplomo::cli
