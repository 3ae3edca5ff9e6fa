#include "attempts/small_disk.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "support/catch.hpp"

namespace aplomo::tests {
namespace {

constexpr auto ballast = "ballast";

bool write_to(const char* path, const std::string& text) {
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    const bool written =
        file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file >= 0) close(file);
    return written;
}

/// Mounts of this process no longer concern others.
bool leave_shared_mounts() {
    const auto user = std::to_string(geteuid()), group = std::to_string(getegid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        if (!write_to("/proc/self/setgroups", "deny") ||
            !write_to("/proc/self/uid_map", user + " " + user + " 1") ||
            !write_to("/proc/self/gid_map", group + " " + group + " 1"))
            return false;
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

SmallDisk::SmallDisk(const std::filesystem::path& folder, const std::string& size) : folder_(folder) {
    const auto options = "size=" + size;
    if (leave_shared_mounts() && mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0) return;
    reason_ = std::string("no file system can be mounted here: ") + std::strerror(errno);
}

SmallDisk::~SmallDisk() {
    if (works()) umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::fill() {
    const int file = open((folder_ / ballast).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    REQUIRE(file >= 0);
    const std::vector<char> page(4096, 'x');
    while (write(file, page.data(), page.size()) > 0) {
    }
    REQUIRE(errno == ENOSPC);
    close(file);
}

void SmallDisk::leave(std::uintmax_t bytes) {
    const auto file = folder_ / ballast;
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - bytes);
}

void SmallDisk::make_room() { std::filesystem::remove(folder_ / ballast); }

void SmallDisk::make_read_only(bool read_only) {
    REQUIRE(mount(nullptr, folder_.c_str(), nullptr, MS_REMOUNT | (read_only ? MS_RDONLY : 0), nullptr) == 0);
}

} // namespace aplomo::tests
