#pragma once

#include <filesystem>

#include "attempts/database.hpp"

namespace aplomo::company {

// A backup is a store in a file, of a file or of a server alike; either can be restored from it. Logins and
// passwords are the server's own and in no backup. A broken backup is Fault `damaged`.

/// Writes everything that the store keeps into a new file (0600), all or nothing. On a server only its keeper
/// sees everything: anybody else is Fault `not_permitted`.
void back_up(attempts::Database& database, const std::filesystem::path& file);

/// Fills an empty store with everything in a backup, all or nothing. The file is only read, and nothing is
/// written beside it: it is worked on in a copy beside a store in a file, else in the folder for temporary
/// files.
void restore(attempts::Database& database, const std::filesystem::path& file);

/// Whether nothing is kept yet.
bool is_empty(attempts::Database& database);

} // namespace aplomo::company
