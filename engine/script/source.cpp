#include "script/source.hpp"

#include <array>
#include <cerrno>
#include <fstream>

#include "script/load.hpp"

namespace aplomo::script {

diagnostics::Reason reason_of(const std::error_code& error) {
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return {"file-gone", {}};
    if (error == std::errc::permission_denied) return {"file-closed", {}};
    if (error == std::errc::is_a_directory) return {"file-is-folder", {}};
    return {"file-unread", {error.message()}};
}

namespace {

Unreadable unreadable(const std::filesystem::path& path, const std::error_code& error) {
    return {path, reason_of(error)};
}

Unreadable unreadable(const std::filesystem::path& path) {
    return unreadable(path, std::error_code(errno ? errno : EIO, std::generic_category()));
}

} // namespace

std::variant<std::string, diagnostics::Finding, Unreadable> read_source(const std::filesystem::path& path) {
    const diagnostics::Finding too_large{"file-too-large", {path.string(), 0, 0}, {}, ""};
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return unreadable(path, std::make_error_code(std::errc::is_a_directory));
    if (const auto size = std::filesystem::file_size(path, error); !error && size > max_file_bytes)
        return too_large;
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return unreadable(path);
    // The size may not be known beforehand, or change: what counts is what is there.
    std::string text;
    std::array<char, 65536> chunk;
    while (file.read(chunk.data(), chunk.size()), file.gcount() > 0) {
        text.append(chunk.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > max_file_bytes) return too_large;
    }
    if (file.bad()) return unreadable(path);
    return text;
}

} // namespace aplomo::script
