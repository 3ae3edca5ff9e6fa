#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Whether the store has a person of that name; tells when it has none.
bool is_known(attempts::Database& database, const std::string& person, Terminal& terminal);

/// Whether the store, or what waits on this machine for one, says anything of a person of that name, whether
/// or not they were ever added; tells when neither does.
bool is_named_anywhere(attempts::Database& database, const std::string& person,
                       const std::vector<std::filesystem::path>& waiting, Terminal& terminal);

/// Tells that a team cannot be called that: wrong_use.
int refuse_team(const std::string& team, Terminal& terminal);

} // namespace aplomo::cli
