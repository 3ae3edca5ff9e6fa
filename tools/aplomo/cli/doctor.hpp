#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct DoctorOptions {
    std::string store; ///< an address; empty: see store_address
};

/// `aplomo doctor`: looks at everything that the program needs of this machine, one line each, with what to
/// do. What it can do without is told and no error; nothing is made or changed.
int doctor(const DoctorOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
