#pragma once

#include <string>

#include "attempts/store.hpp"
#include "cli/terminal.hpp"

namespace aplomo::cli {

// What an unfinished assessment keeps from the person who left it; the terminal then says so.

/// Whether a person may not practise a scenario now.
bool keeps_back(attempts::Store& store, const std::string& person, const std::string& scenario,
                Terminal& terminal);

/// Whether `login` may not look back on an attempt now: only on one of their own.
bool keeps_back(attempts::Store& store, const std::string& login, const attempts::Attempt& attempt,
                Terminal& terminal);

} // namespace aplomo::cli
