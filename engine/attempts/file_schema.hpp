#pragma once

#include <filesystem>
#include <optional>

namespace aplomo::attempts {

/// The number of the schema that a file is kept in, read off its first bytes: opening an older one would
/// bring it up to date. 0 for an empty file; nothing where it is no store, or cannot be read.
std::optional<int> schema_of_file(const std::filesystem::path& file);

} // namespace aplomo::attempts
