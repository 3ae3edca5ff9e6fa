#include "machine/places.hpp"

#include <fstream>
#include <sstream>
#include <string_view>

namespace aplomo::machine {
namespace fs = std::filesystem;
namespace {

fs::path folder(const Environment& environment, const char* variable, const char* below_home) {
    // The specification tells to ignore relative paths.
    if (const fs::path named = environment(variable); named.is_absolute()) return named / "aplomo";
    return fs::path(environment("HOME")) / below_home / "aplomo";
}

/// "$HOME/Documents", as user-dirs.dirs has it: quoted, absolute or below the home folder.
fs::path user_folder(std::string value, const fs::path& home) {
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    constexpr std::string_view below_home = "$HOME/";
    if (value.starts_with(below_home)) return home / value.substr(below_home.size());
    return value;
}

fs::path documents(const Environment& environment) {
    const fs::path home = environment("HOME");
    const fs::path named = environment("XDG_CONFIG_HOME");
    std::ifstream lines((named.is_absolute() ? named : home / ".config") / "user-dirs.dirs");
    constexpr std::string_view key = "XDG_DOCUMENTS_DIR=";
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(key)) continue;
        const auto folder = user_folder(line.substr(key.size()), home);
        std::error_code ignored;
        if (folder.is_absolute() && fs::is_directory(folder, ignored)) return folder;
    }
    return home;
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

/// The first of the folders for the whole machine.
fs::path machine_config(const Environment& environment) {
    const auto listed = environment("XDG_CONFIG_DIRS");
    const fs::path first = listed.substr(0, listed.find(':'));
    return (first.is_absolute() ? first : fs::path("/etc/xdg")) / "aplomo";
}

} // namespace

Places find_places(const Environment& environment) {
    const auto root = shipped(environment);
    return {root / "scenarios",
            root / "assets",
            folder(environment, "XDG_DATA_HOME", ".local/share"),
            folder(environment, "XDG_CONFIG_HOME", ".config"),
            documents(environment),
            folder(environment, "XDG_CACHE_HOME", ".cache"),
            machine_config(environment)};
}

} // namespace aplomo::machine
