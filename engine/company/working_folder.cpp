#include "company/working_folder.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "attempts/fault.hpp"
#include "attempts/sqlite_file.hpp"

namespace aplomo::company {

WorkingFolder::WorkingFolder(const std::filesystem::path& inside) {
    auto name = (inside / ".aplomo-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        const std::error_code failed(errno, std::generic_category());
        throw attempts::Fault(attempts::kind_of(failed), inside.string(), failed.message());
    }
    path_ = name;
}

WorkingFolder::~WorkingFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace aplomo::company
