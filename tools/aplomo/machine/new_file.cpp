#include "machine/new_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace aplomo::machine {
namespace fs = std::filesystem;
namespace {

std::error_code fault() { return {errno, std::generic_category()}; }

std::error_code write_all(int to, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(to, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return fault();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(to) == 0 || errno == EINVAL ? std::error_code{} : fault();
}

std::error_code write(const fs::path& file, std::string_view text, unsigned rights) {
    const int opened = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights);
    if (opened < 0) return fault();
    auto failed = write_all(opened, text);
    if (close(opened) != 0 && !failed) failed = fault();
    std::error_code ignored;
    if (failed) fs::remove(file, ignored);
    return failed;
}

} // namespace

std::error_code write_new_file(const fs::path& file, std::string_view text) {
    constexpr unsigned anybody = 0666; // less the user's umask
    return write(file, text, anybody);
}

std::error_code write_private_file(const fs::path& file, std::string_view text) {
    constexpr unsigned owner = 0600;
    return write(file, text, owner);
}

std::variant<fs::path, std::error_code> write_beside(const fs::path& folder, const std::string& stem,
                                                     const std::string& extension, std::string_view text) {
    for (int number = 1;; ++number) {
        const auto name = number == 1 ? stem : stem + " (" + std::to_string(number) + ")";
        const auto file = folder / (name + "." + extension);
        const auto failed = write_new_file(file, text);
        if (!failed) return file;
        if (failed != std::errc::file_exists) return failed;
    }
}

} // namespace aplomo::machine
