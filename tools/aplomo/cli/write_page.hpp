#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/new_file.hpp"

namespace aplomo::cli {

/// Writes what a subcommand made into a new file, or to standard output where `file` is empty, and says so. A
/// file that is there is not overwritten: wrong_use.
int write_page(const std::string& page, const std::string& file, machine::Readers readers,
               Terminal& terminal);

} // namespace aplomo::cli
