#include "desktop/platform/watch.hpp"

#include <sys/stat.h>

#include <fmt/format.h>

#include <algorithm>

namespace aplomo::platform {
namespace {

/// Differs when the file was written, replaced, made or removed. A file saved by renaming has another number.
std::string stamp_of(const std::filesystem::path& path) {
    struct stat now {};
    if (stat(path.c_str(), &now) != 0) return "missing";
    return fmt::format("{} {} {} {}.{}", now.st_dev, now.st_ino, now.st_size, now.st_mtim.tv_sec,
                       now.st_mtim.tv_nsec);
}

} // namespace

void Watch::keep(const std::vector<std::filesystem::path>& paths) {
    const auto kept = [&](const auto& entry) { return std::ranges::find(paths, entry.first) != paths.end(); };
    std::erase_if(seen_, [&](const auto& entry) { return !kept(entry); });
    for (const auto& path : paths) {
        if (seen_.contains(path)) continue;
        const auto stamp = stamp_of(path);
        seen_.emplace(path, Seen{stamp, stamp});
    }
}

std::vector<std::filesystem::path> Watch::changed() {
    std::vector<std::filesystem::path> found;
    for (auto& [path, seen] : seen_) {
        const auto stamp = stamp_of(path);
        if (stamp == seen.last && stamp != seen.told) {
            seen.told = stamp;
            found.push_back(path);
        }
        seen.last = stamp;
    }
    return found;
}

} // namespace aplomo::platform
