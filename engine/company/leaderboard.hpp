#pragma once

#include "attempts/database.hpp"

namespace aplomo::company {

/// Whether people may be ranked by their scores: the company's choice, off unless it was made. Throws
/// attempts::Fault.
bool leaderboard(attempts::Database& database);

/// Makes that choice; on a server its keeper does. Throws attempts::Fault.
void set_leaderboard(attempts::Database& database, bool on);

} // namespace aplomo::company
