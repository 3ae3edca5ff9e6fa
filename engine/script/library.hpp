#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "script/load.hpp"
#include "script/source.hpp"

namespace aplomo::script {

/// The scenario files that a word names: a scenario.yaml, a scenario's folder, a folder of scenarios (in the
/// order of their names), or the id of a scenario in `library`. Empty when it names none.
std::vector<std::filesystem::path> scenario_files(std::string_view word,
                                                  const std::filesystem::path& library);

/// A scenario file opened: `unreadable` when the path cannot be opened, else what loading it gave, and its
/// text.
struct Opened {
    std::filesystem::path file;
    std::string id; ///< the folder's name
    std::string source;
    LoadedScenario loaded;
    std::optional<Unreadable> unreadable;
};

Opened open_scenario(const std::filesystem::path& file, std::shared_ptr<const scenario::Rubric> rubric);

} // namespace aplomo::script
