#pragma once

#include <string>

#include "attempts/database.hpp"

namespace aplomo::company {

// The company's own choices, each a word under its name. Who logs in to a server reads them; its keeper alone
// makes them, and anybody else is Fault `not_permitted`. Throws attempts::Fault.

/// Empty where it was not made.
std::string choice(attempts::Database& database, const std::string& name);

/// Makes it, in place of the one before; an empty word takes it back.
void choose(attempts::Database& database, const std::string& name, const std::string& word);

} // namespace aplomo::company
