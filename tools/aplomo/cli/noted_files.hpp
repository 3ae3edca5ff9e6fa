#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Files that were written about a person, as the store has noted them. Anybody may note any path.
struct NotedFiles {
    std::vector<std::filesystem::path> own; ///< noted by who is connected
    std::vector<std::string> others;        ///< noted by anybody else: the path, and by whom
};

/// `login` is this machine's, for a store in a file.
NotedFiles noted_files(attempts::Database& database, const std::string& person, const std::string& login);

/// Removes a user's own files and tells of each. What is no plain file of this machine's user, be it a link,
/// a folder or another's, stays and is told too.
void remove_own_files(const std::vector<std::filesystem::path>& files, Terminal& terminal);

/// Names the files that others noted about a person, which stay.
void tell_files_of_others(const std::vector<std::string>& files, const std::string& person,
                          Terminal& terminal);

} // namespace aplomo::cli
