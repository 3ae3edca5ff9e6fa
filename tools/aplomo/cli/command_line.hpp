#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// What starts when no subcommand is given; `arguments` are those of the program.
struct DesktopOptions {
    std::string store;                ///< an address or "none"; empty: see store_address
    std::string rubric;               ///< a file; empty: the shipped one
    std::string person;               ///< empty: as the settings say
    std::optional<Language> language; ///< otherwise as the settings say
    std::string scenarios;            ///< a folder; empty: the shipped library
    bool timing = false;              ///< print the time from start to the first frame, then go on
};

using Desktop = std::function<int(const DesktopOptions&)>;

/// Reads the arguments (without the program's name) and runs the subcommand they name. Returns the exit code.
int run_command_line(std::vector<std::string> arguments, const machine::Places& places,
                     const std::string& login, Terminal& terminal, const Desktop& desktop);

} // namespace aplomo::cli
