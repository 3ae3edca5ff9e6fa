#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "script/library.hpp"

namespace aplomo::cli {

/// Opens the one scenario that a word names, with the rubric of an option. Without a scenario (no such path,
/// several of them, errors in the file or in the rubric) that has been told to `err`, and `exit` is what the
/// program should exit with.
script::Opened open_one(const std::string& word, const std::string& rubric, const machine::Places& places,
                        Terminal& terminal, int& exit);

} // namespace aplomo::cli
