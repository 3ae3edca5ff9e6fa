#pragma once

#include <string>

#include "attempts/database.hpp"

namespace aplomo::company {

// The password in front of the managers' screens of a store in a file. It keeps colleagues out of the
// program's screens, not out of the file: whoever can read the file with another program reads everything.
// A server needs none, since everybody logs in. Kept as Argon2id, which is slow and takes much memory to
// guess (libsodium, its limits for interactive use). Throws attempts::Fault when the store fails.

/// Whether there is one.
bool is_locked(attempts::Database& database);

/// Whether it is this one; true where there is none.
bool opens(attempts::Database& database, const std::string& password);

/// Sets it, or another one in its place; an empty one takes it away.
void set_lock(attempts::Database& database, const std::string& password);

/// Overwrites a secret in memory and empties it.
void wipe(std::string& secret);

} // namespace aplomo::company
