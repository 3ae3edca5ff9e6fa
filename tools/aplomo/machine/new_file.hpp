#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>

namespace aplomo::machine {

/// Who may read a new file.
enum class Readers {
    by_umask, ///< as the user's umask says
    owner     ///< nobody else
};

/// Writes a file that is not there yet: all of it or nothing. A file that has come to be there meanwhile is
/// left as it is (std::errc::file_exists).
std::error_code write_new_file(const std::filesystem::path& file, std::string_view text,
                               Readers readers = Readers::by_umask);

/// The same in a folder, under the first name that is free: "stem.pdf", "stem (2).pdf"… Gives where it was
/// written, or why it could not be.
std::variant<std::filesystem::path, std::error_code> write_beside(const std::filesystem::path& folder,
                                                                  const std::string& stem,
                                                                  const std::string& extension,
                                                                  std::string_view text);

} // namespace aplomo::machine
