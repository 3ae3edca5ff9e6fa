#include "cli/waiting_files.hpp"

#include <algorithm>

namespace aplomo::cli {

std::vector<std::filesystem::path> waiting_files(const machine::Places& places) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(places.data / "outbox", none))
        if (entry.path().extension() == ".db") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace aplomo::cli
