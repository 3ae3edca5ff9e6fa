#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>

namespace aplomo::machine {

/// Writes a file that is not there yet: all of it or nothing. A file that has come to be there meanwhile is
/// left as it is (std::errc::file_exists).
std::error_code write_new_file(const std::filesystem::path& file, std::string_view text);

/// The same; only its owner may read it.
std::error_code write_private_file(const std::filesystem::path& file, std::string_view text);

/// The same as the first in a folder, under the first name that is free: "stem.pdf", "stem (2).pdf"… Gives
/// where it was written, or why it could not be.
std::variant<std::filesystem::path, std::error_code> write_beside(const std::filesystem::path& folder,
                                                                  const std::string& stem,
                                                                  const std::string& extension,
                                                                  std::string_view text);

} // namespace aplomo::machine
