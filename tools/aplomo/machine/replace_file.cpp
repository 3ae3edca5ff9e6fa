#include "machine/replace_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

namespace aplomo::machine {
namespace {

std::error_code fault() { return {errno, std::generic_category()}; }

bool write_all(int to, std::string_view text) {
    while (!text.empty()) {
        const auto written = write(to, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Writes the text to the open file, with the permissions of the one it replaces, if there is one.
std::error_code fill(int to, const std::filesystem::path& like, std::string_view text) {
    struct stat known {};
    const bool known_like = stat(like.c_str(), &known) == 0;
    if (!write_all(to, text) || (known_like && fchmod(to, known.st_mode & 07777) != 0) || fsync(to) != 0)
        return fault();
    return {};
}

/// By way of a file beside it, which takes its place once it is whole.
std::error_code put(const std::filesystem::path& target, std::string_view text) {
    std::string beside = target.string() + ".XXXXXX";
    const int opened = mkstemp(beside.data());
    if (opened < 0) return fault();
    auto failed = fill(opened, target, text);
    close(opened);
    if (!failed) std::filesystem::rename(beside, target, failed);
    std::error_code ignored;
    if (failed) std::filesystem::remove(beside, ignored);
    return failed;
}

} // namespace

std::error_code replace_file(const std::filesystem::path& file, std::string_view text) {
    std::error_code failed;
    const auto target = std::filesystem::canonical(file, failed);
    return failed ? failed : put(target, text);
}

std::error_code write_file(const std::filesystem::path& file, std::string_view text) {
    std::error_code failed;
    if (std::filesystem::exists(file, failed)) return replace_file(file, text);
    std::filesystem::create_directories(file.parent_path(), failed);
    return failed ? failed : put(file, text);
}

} // namespace aplomo::machine
