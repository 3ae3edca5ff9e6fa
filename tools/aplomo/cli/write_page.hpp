#pragma once

#include <string>
#include <system_error>

#include "cli/terminal.hpp"
#include "machine/new_file.hpp"

namespace aplomo::cli {

/// Writes what a subcommand made into a new file, or to standard output where `file` is empty, and says so. A
/// file that is there is not overwritten: wrong_use.
int write_page(const std::string& page, const std::string& file, machine::Readers readers,
               Terminal& terminal);

/// Why a file could not be written, and what to do about it.
std::string not_written(const std::string& file, std::error_code failed, const Terminal& terminal);

} // namespace aplomo::cli
