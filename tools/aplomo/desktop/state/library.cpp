#include "desktop/state/library.hpp"

#include <algorithm>

namespace aplomo::state {

Library::Library(std::filesystem::path folder, std::shared_ptr<const scenario::Rubric> rubric)
    : rubric_(std::move(rubric)) {
    for (const auto& file : script::scenario_files(folder.string(), folder))
        entries_.push_back(script::open_scenario(file, rubric_));
}

const script::Opened* Library::find(const std::string& id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

std::shared_ptr<const scenario::Scenario> Library::scenario(const std::string& id) const {
    const auto* entry = find(id);
    return entry != nullptr ? entry->loaded.scenario : nullptr;
}

const script::Opened& Library::reload(const std::filesystem::path& file) {
    auto opened = script::open_scenario(file, rubric_);
    std::erase_if(entries_, [&](const auto& entry) { return entry.id == opened.id; });
    const auto after = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const auto& entry) { return entry.id > opened.id; });
    return *entries_.insert(after, std::move(opened));
}

std::vector<std::filesystem::path> Library::files() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : entries_) files.push_back(entry.file);
    return files;
}

} // namespace aplomo::state
