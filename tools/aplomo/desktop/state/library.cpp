#include "desktop/state/library.hpp"

#include <algorithm>

namespace aplomo::state {

namespace {

bool comes_before(const script::Opened& entry, const std::string& id) { return entry.id < id; }

} // namespace

const script::Opened* Library::find(const std::string& id) const {
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), id, comes_before);
    return found == entries_.end() || found->id != id ? nullptr : &*found;
}

bool Library::holds(const std::filesystem::path& file) const {
    const auto* entry = find(file.parent_path().filename().string());
    return entry != nullptr && entry->file == file;
}

std::shared_ptr<const scenario::Scenario> Library::scenario(const std::string& id) const {
    const auto* entry = find(id);
    return entry != nullptr ? entry->loaded.scenario : nullptr;
}

std::shared_ptr<const scenario::Scenario> Library::last_scenario(const std::string& id) const {
    const auto found = last_.find(id);
    return found != last_.end() ? found->second : nullptr;
}

const script::Opened& Library::take_in(script::Opened opened) {
    if (opened.loaded.scenario) last_[opened.id] = opened.loaded.scenario;
    const auto place = std::lower_bound(entries_.begin(), entries_.end(), opened.id, comes_before);
    if (place == entries_.end() || place->id != opened.id) return *entries_.insert(place, std::move(opened));
    return *place = std::move(opened);
}

std::vector<std::filesystem::path> Library::files() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : entries_) files.push_back(entry.file);
    return files;
}

} // namespace aplomo::state
