#pragma once

#include "cli/command_line.hpp"

namespace aplomo::cli {

// What stands before a subcommand.

/// The option there that has no meaning for it; null: there is none. `practises`: it is for one person.
const char* stray_option(const DesktopOptions& before, bool practises);

/// Tells that it does not count there: wrong_use.
int refuse_stray(const char* option, Terminal& terminal);

/// The places with the scenarios that are asked for there.
machine::Places seen_from(const DesktopOptions& before, machine::Places places);

} // namespace aplomo::cli
