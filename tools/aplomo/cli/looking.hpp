#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "company/looks.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// What a subcommand is about to show of people, in which store, to whom.
struct Looking {
    std::vector<company::Look> looks; ///< `whom` and `what`, for each person
    std::string store;                ///< as the option says
    std::string login;                ///< of this machine
};

/// A look at one person's `what`.
company::Look look_at(const std::string& whom, const std::string& what);

/// Whether it may be shown. What is another's needs the password of a locked file's managers' area, and is
/// noted for that person; a wrong password is told. Throws attempts::Fault.
bool may_look(const Looking& looking, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
