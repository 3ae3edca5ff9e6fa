#pragma once

#include <filesystem>
#include <string>

namespace aplomo::cli {

enum class Copied { done, no_program, failed };

/// Copies a server's store, of whatever schema, into a new file (0600) by PostgreSQL's own program pg_dump.
/// The password is in no argument: other programs could read that.
Copied copy_server(const std::string& address, const std::filesystem::path& file);

} // namespace aplomo::cli
