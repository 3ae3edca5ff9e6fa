#pragma once

#include <set>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
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

/// One at each of several people, or at each person of some attempts.
std::vector<company::Look> looks_at(const std::set<std::string>& people, const std::string& what);
std::vector<company::Look> looks_at(const std::vector<attempts::Attempt>& all, const std::string& what);

/// Notes looks but those at oneself. Throws attempts::Fault.
void note_looks(attempts::Database& database, const std::vector<company::Look>& looks,
                const std::string& login);

/// Whether it may be shown. What is another's needs the password of a locked file's managers' area, and is
/// noted for that person; a wrong password is told. Throws attempts::Fault.
bool may_look(const Looking& looking, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
