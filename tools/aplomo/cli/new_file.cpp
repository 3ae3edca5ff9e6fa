#include "cli/new_file.hpp"

#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace aplomo::cli {
namespace fs = std::filesystem;
namespace {

/// A name beside the file that no other program uses.
fs::path draft_of(const fs::path& file) {
    auto draft = file;
    draft += "." + std::to_string(getpid()) + ".new";
    return draft;
}

} // namespace

std::optional<std::string> write_new_file(const fs::path& file, const std::string& text) {
    const auto draft = draft_of(file);
    std::error_code failed, ignored;
    errno = 0;
    if (!(std::ofstream(draft, std::ios::binary) << text << std::flush))
        failed = std::error_code(errno != 0 ? errno : EIO, std::generic_category());
    else
        fs::create_hard_link(draft, file, failed); // unlike a renamed file, a link never replaces another
    fs::remove(draft, ignored);
    return failed ? std::optional(failed.message()) : std::nullopt;
}

} // namespace aplomo::cli
