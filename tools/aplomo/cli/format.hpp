#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct FormatOptions {
    std::vector<std::string> paths;
    bool check = false; ///< only tell which files would change
    std::string rubric; ///< a file; empty: the shipped one
};

/// `aplomo format`: lays scenario files out anew, with their comments, and names those that changed. A file
/// with errors is left alone. Before a file is replaced, the new text has proved to hold the same scenario.
int format(const FormatOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
