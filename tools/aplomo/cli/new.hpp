#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct NewOptions {
    std::string id;
    std::string languages;    ///< "es", "en" or "es,en"; empty: the terminal's
    std::string folder = "."; ///< where the scenario's own folder is made
};

/// `aplomo new`: makes a folder with a short scenario that plays and checks clean, for an author to change.
/// Its notes are in the terminal's language. Makes nothing where it cannot make all of it.
int new_scenario(const NewOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
