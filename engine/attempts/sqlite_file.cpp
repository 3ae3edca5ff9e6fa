#include "attempts/sqlite_file.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace aplomo::attempts {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& file, int error) {
    throw Fault(kind_of(std::error_code(error, std::generic_category())), file.string(),
                std::strerror(error));
}

/// Only the folders that are made here are closed to others; existing ones are left as they are.
void make_private_folder(const fs::path& folder) {
    std::error_code failed;
    if (folder.empty() || fs::is_directory(folder, failed)) return;
    if (folder.has_parent_path() && folder.parent_path() != folder) make_private_folder(folder.parent_path());
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) fail(folder, errno);
}

/// Whether there is no room for the smallest piece of the index that SQLite keeps beside a file's log.
bool is_full(const fs::path& file) {
    constexpr std::uintmax_t piece = 32768;
    std::error_code failed;
    const auto space = fs::space(file, failed);
    return !failed && space.available < piece;
}

} // namespace

void make_private_file(const fs::path& file) {
    make_private_folder(file.parent_path());
    // A file that is there is not opened: closing it again would drop the locks that this process holds on
    // it.
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0)
        close(made);
    else if (errno != EEXIST || faccessat(AT_FDCWD, file.c_str(), R_OK | W_OK, AT_EACCESS) != 0)
        fail(file, errno);
}

FaultKind kind_of(const std::error_code& error) {
    const int code = error.value();
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) return FaultKind::full;
    if (code == EACCES || code == EROFS || code == EPERM) return FaultKind::read_only;
    return FaultKind::cannot_open;
}

FaultKind kind_of(int sqlite_result, const fs::path& file) {
    switch (sqlite_result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FaultKind::locked;
    case SQLITE_FULL: return FaultKind::full;
    case SQLITE_READONLY:
    case SQLITE_PERM: return FaultKind::read_only;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return FaultKind::damaged;
    case SQLITE_CANTOPEN: return is_full(file) ? FaultKind::full : FaultKind::cannot_open;
    case SQLITE_IOERR: return is_full(file) ? FaultKind::full : FaultKind::failed;
    default: return FaultKind::failed;
    }
}

} // namespace aplomo::attempts
