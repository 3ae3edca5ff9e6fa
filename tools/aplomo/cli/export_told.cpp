#include <fmt/format.h>

#include "cli/export.hpp"
#include "cli/noted.hpp"

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
    options.person.empty() ? note_everybody(database, look, options.login)
                           : note_now(database, look, options.login);
}

void note_people(attempts::Database& database, const ExportOptions& options,
                 const std::set<std::string>& people) {
    if (options.out.empty()) return;
    for (const auto& person : people)
        note_now(database, company::look_of_file(options.out, person), options.login);
}

} // namespace aplomo::cli
