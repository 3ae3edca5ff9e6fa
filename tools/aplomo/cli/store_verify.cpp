#include <fmt/format.h>

#include <chrono>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/plain_stream.hpp"
#include "company/verdicts.hpp"
#include "machine/moment.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

void replay(Database& database, const KeepOptions& options, Terminal& terminal) {
    const auto judge = database.is_server() ? database.login() : options.login;
    const auto now = machine::iso_utc(std::chrono::system_clock::now());
    const auto verified = reports::verify_new(database, judge, now, [](auto) { return true; });
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Intentos nuevos: {} coinciden con sus decisiones; {} no.\n",
                                  "New attempts: {} agree with their decisions; {} do not.\n")),
        verified.agreed, verified.disagreed);
}

} // namespace

int store_verify(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_database(options.store, places, terminal, [&](Database& database) -> int {
        if (options.only_new) replay(database, options, terminal);
        const auto forged = company::disagreements(database, {});
        for (const auto& each : forged)
            terminal.out << on_one_line(fmt::format("{}  {}  {:<16}  {:<16}  {}", each.attempt, each.started,
                                                    each.person, each.scenario, each.note))
                         << '\n';
        return forged.empty() ? good : has_errors;
    });
}

} // namespace aplomo::cli
