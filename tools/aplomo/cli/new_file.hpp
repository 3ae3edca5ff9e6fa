#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace aplomo::cli {

/// Writes a file that is not there yet: all of it or nothing. Gives why it could not, in the system's words;
/// a file that has come to be there meanwhile is left as it is.
std::optional<std::string> write_new_file(const std::filesystem::path& file, const std::string& text);

} // namespace aplomo::cli
