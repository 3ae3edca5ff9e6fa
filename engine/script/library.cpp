#include "script/library.hpp"

#include <algorithm>

namespace aplomo::script {
namespace fs = std::filesystem;
namespace {

constexpr auto file_name = "scenario.yaml";

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// A link that leads nowhere is there too: it must be reported, not passed over.
bool stands(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator each(folder, failed), end; !failed && each != end; each.increment(failed))
        if (stands(each->path() / file_name)) files.push_back(each->path() / file_name);
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<fs::path> scenario_files(std::string_view word, const fs::path& library) {
    const fs::path path(word);
    if (path.empty()) return {};
    if (is_folder(path)) return stands(path / file_name) ? std::vector{path / file_name} : files_below(path);
    if (stands(path)) return {path};
    const bool bare = !path.has_parent_path() && path != "..";
    if (bare && stands(library / path / file_name)) return {library / path / file_name};
    return {};
}

Opened open_scenario(const fs::path& file, std::shared_ptr<const scenario::Rubric> rubric) {
    Opened opened;
    opened.file = file;
    opened.id = fs::absolute(file).parent_path().filename().string();
    auto source = read_source(file);
    if (auto* unreadable = std::get_if<Unreadable>(&source))
        opened.unreadable = std::move(*unreadable);
    else if (auto* finding = std::get_if<diagnostics::Finding>(&source))
        opened.loaded.findings.push_back(std::move(*finding));
    else {
        opened.source = std::get<std::string>(std::move(source));
        opened.loaded = load_scenario(opened.source, file.string(), opened.id, std::move(rubric));
    }
    return opened;
}

} // namespace aplomo::script
