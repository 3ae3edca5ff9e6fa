#include <fmt/format.h>

#include "cli/export.hpp"
#include "cli/noted.hpp"
#include "company/people.hpp"

namespace aplomo::cli {

void tell_untold(std::size_t untold, Terminal& terminal) {
    if (untold == 0) return;
    terminal.err << fmt::format(
        fmt::runtime(
            terminal.say("{} intentos ya no se pueden repetir y no se cuentan: mira `aplomo attempts "
                         "verify`.\n",
                         "{} attempts can no longer be replayed and are not told: see `aplomo "
                         "attempts verify`.\n")),
        untold);
}

void note_exported(attempts::Database& database, const ExportOptions& options) {
    company::Look look;
    look.kind = company::Look::Kind::report;
    look.what = options.format;
    look.whom = options.person;
    if (!options.person.empty()) return note_now(database, look, options.login);
    std::set<std::string> teams;
    for (const auto& membership : company::memberships(database)) teams.insert(membership.team);
    for (const auto& team : teams) {
        look.team = team;
        note_now(database, look, options.login);
    }
}

void note_people(attempts::Database& database, const ExportOptions& options,
                 const std::set<std::string>& people) {
    if (options.out.empty()) return;
    for (const auto& person : people)
        note_now(database, company::look_of_file(options.out, person), options.login);
}

} // namespace aplomo::cli
