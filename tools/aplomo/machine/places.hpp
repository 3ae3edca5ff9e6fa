#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace aplomo::machine {

/// Where things are on this machine.
struct Places {
    std::filesystem::path scenarios; ///< the shipped library
    std::filesystem::path assets;
    std::filesystem::path data; ///< the user's data folder; made when it is first written to
    std::filesystem::path config;
    std::filesystem::path documents = {};      ///< where people look for what they saved
    std::filesystem::path cache = {};          ///< what can be made again
    std::filesystem::path machine_config = {}; ///< what holds for everybody on this machine; may be missing
};

/// Reads an environment variable; "" when it is not set.
using Environment = std::function<std::string(const char* name)>;

/// Follows the XDG base directories. Scenarios and assets come from the source tree that the program was
/// built from while it is there, else from `aplomo` in the first of XDG_DATA_DIRS that has it. Documents are
/// where user-dirs.dirs says, or in the home folder where that says nothing or names no folder. What holds
/// for the whole machine is in `aplomo` in the first of XDG_CONFIG_DIRS.
Places find_places(const Environment& environment);

} // namespace aplomo::machine
