#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "settings/settings_file.hpp"

namespace aplomo::cli {

/// What is not known yet on the first start.
struct Unknown {
    bool language = true;
    bool name = true;
    std::string store; ///< an address: where attempts are going to be kept
};

/// Greets who starts for the first time, asks for what is not known, tells what is kept, where, and who sees
/// it, and keeps the settings in their file. Gives them; at the end of the input as they were.
settings::Settings greet(settings::Settings now, const Unknown& unknown, const machine::Places& places,
                         const settings::SettingsFile& file, Terminal& terminal);

} // namespace aplomo::cli
