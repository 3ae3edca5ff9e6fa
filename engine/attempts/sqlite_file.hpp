#pragma once

#include <filesystem>
#include <system_error>

#include "attempts/fault.hpp"

namespace aplomo::attempts {

/// Makes the folder (0700) and an empty file (0600) where they are missing, so that nobody else can read them
/// from their first moment on. Throws Fault when that is not allowed.
void make_private_file(const std::filesystem::path& file);

/// The named kind of what the machine said when a file was opened or written.
FaultKind kind_of(const std::error_code& error);

/// The named kind of an SQLite result code for a database. A disk without room for the files beside it is
/// full, whatever SQLite calls that.
FaultKind kind_of(int sqlite_result, const std::filesystem::path& file);

} // namespace aplomo::attempts
