#pragma once

#include <set>
#include <string>

#include "attempts/database.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct ExportOptions {
    std::string store;
    std::string format;     ///< "xapi" or "json"
    std::string out;        ///< the new file; empty: standard output
    std::string person;     ///< only this person's; empty: everybody's
    std::string home;       ///< the organisation's own address, in which people have accounts
    std::string url;        ///< of a learning record store; empty: print
    std::string login;      ///< of this machine
    std::string login_file; ///< holds "name:password"; empty: the environment's
};

/// `aplomo attempts export --format xapi`: writes the statements of attempts as JSON lines, or posts those
/// that were not sent yet to a learning record store and marks them. has_errors when the record store refuses
/// some, outside_failed when it is away; those wait.
int export_xapi(const ExportOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts export --format json`: writes finished attempts with the texts that they were played in,
/// for `import` into another store. has_errors when some can no longer be replayed; they are left out.
int export_json(const ExportOptions& options, const machine::Places& places, Terminal& terminal);

/// Notes what is exported, about one person or about each team that may be seen.
void note_exported(attempts::Database& database, const ExportOptions& options);

/// Notes the file that was written, if one was, for each of the people in it: it goes when one is erased.
void note_people(attempts::Database& database, const ExportOptions& options,
                 const std::set<std::string>& people);

/// Tells how many attempts were left out, since they can no longer be replayed.
void tell_untold(std::size_t untold, Terminal& terminal);

struct ImportOptions {
    std::string store;
    std::string file; ///< what `export_json` wrote
};

/// `aplomo attempts import FILE`: keeps the attempts of an export, all or none. has_errors when the file is
/// broken; outside_failed when it is not there; wrong_use when it holds another person's attempts for a
/// server.
int import_attempts(const ImportOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
