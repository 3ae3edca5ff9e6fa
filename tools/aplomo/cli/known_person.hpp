#pragma once

#include <string>

#include "attempts/database.hpp"
#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Whether the store has a person of that name; tells when it has none.
bool is_known(attempts::Database& database, const std::string& person, Terminal& terminal);

/// Tells that a team cannot be called that: wrong_use.
int refuse_team(const std::string& team, Terminal& terminal);

} // namespace aplomo::cli
