#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct ExportOptions {
    std::string store;
    std::string person;     ///< only this person's; empty: everybody's
    std::string home;       ///< the organisation's own address, in which people have accounts
    std::string url;        ///< of a learning record store; empty: print
    std::string login;      ///< of this machine
    std::string login_file; ///< holds "name:password"; empty: the environment's
};

/// `aplomo attempts export --format xapi`: prints the statements of attempts as JSON lines, or posts those
/// that were not sent yet to a learning record store and marks them. has_errors when the record store refuses
/// some, outside_failed when it is away; those wait.
int export_xapi(const ExportOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
