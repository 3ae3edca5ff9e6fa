#include "cli/waiting_files.hpp"

#include <algorithm>

namespace aplomo::cli {

namespace {

template <typename Is>
std::vector<std::filesystem::path> files_that(const machine::Places& places, Is&& is) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(places.data / "outbox", none))
        if (is(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<std::filesystem::path> waiting_files(const machine::Places& places) {
    return files_that(places, [](const auto& file) { return file.extension() == ".db"; });
}

std::vector<std::filesystem::path> old_copies_of_waiting(const machine::Places& places) {
    return files_that(places, [](const auto& file) {
        return file.filename().string().find(".db.schema-") != std::string::npos;
    });
}

} // namespace aplomo::cli
