#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace aplomo::machine {

/// Puts a text in place of a file's, all at once: whoever reads the file sees the old text or the new one,
/// never a part. The file keeps its permissions; a link is followed. On failure the file is as it was.
std::error_code replace_file(const std::filesystem::path& file, std::string_view text);

/// The same, and a file that is not there is made (only its owner may read it), with the folders above it.
std::error_code write_file(const std::filesystem::path& file, std::string_view text);

} // namespace aplomo::machine
