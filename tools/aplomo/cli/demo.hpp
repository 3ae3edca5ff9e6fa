#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct DemoOptions {
    std::string store; ///< must hold no attempts yet
    std::string rubric;
};

/// `aplomo demo`: fills a new store with an invented company: two teams whose people have practised the
/// shipped conversations for half a year, getting better, and their attempts, which have been verified until
/// yesterday. The same every time, counted back from today.
int demo(const DemoOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
