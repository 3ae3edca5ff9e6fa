#include "machine/places.hpp"

#include <sstream>

namespace aplomo::machine {
namespace fs = std::filesystem;
namespace {

fs::path folder(const Environment& environment, const char* variable, const char* below_home) {
    // The specification tells to ignore relative paths.
    if (const fs::path named = environment(variable); named.is_absolute()) return named / "aplomo";
    return fs::path(environment("HOME")) / below_home / "aplomo";
}

fs::path shipped(const Environment& environment) {
    std::error_code ignored;
    if (fs::exists(fs::path(APLOMO_SOURCE_DIR) / "assets/rubric.yaml", ignored)) return APLOMO_SOURCE_DIR;
    auto listed = environment("XDG_DATA_DIRS");
    if (listed.empty()) listed = "/usr/local/share:/usr/share";
    std::istringstream folders(listed);
    for (std::string each; std::getline(folders, each, ':');)
        if (fs::exists(fs::path(each) / "aplomo/assets/rubric.yaml", ignored))
            return fs::path(each) / "aplomo";
    return "/usr/share/aplomo";
}

} // namespace

Places find_places(const Environment& environment) {
    const auto root = shipped(environment);
    return {root / "scenarios", root / "assets", folder(environment, "XDG_DATA_HOME", ".local/share"),
            folder(environment, "XDG_CONFIG_HOME", ".config")};
}

} // namespace aplomo::machine
