#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct ProgressOptions {
    std::optional<Language>
        language;       ///< as it was asked for; empty: as the settings say, else the terminal's
    std::string rubric; ///< a file; empty: the shipped one
    std::string store;  ///< an address; empty: see store_address
    std::string person; ///< whose; on a server: the login
};

/// `aplomo progress`: how far a person has come: scores by conversation, techniques used of those on offer,
/// and what is to be gone over again. All of it is counted from the decisions.
int progress(const ProgressOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
