#include <fmt/format.h>

#include <chrono>

#include "cli/attempt_page.hpp"
#include "cli/attempts.hpp"
#include "cli/database.hpp"
#include "cli/looking.hpp"
#include "cli/plain_stream.hpp"
#include "company/remarks.hpp"
#include "company/verdicts.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

int say(Database& database, const AttemptsOptions& options, Terminal& terminal) {
    const auto& id = options.id;
    const auto found = company::attempts_of(database, {id});
    if (found.empty()) {
        tell_unknown(id, terminal);
        return wrong_use;
    }
    if (options.decision > static_cast<int>(found.front().decisions.size()))
        return refuse(wrong_use,
                      fmt::format(fmt::runtime(terminal.say("Ese intento tiene {} decisiones.",
                                                            "That attempt has {} decisions.")),
                                  found.front().decisions.size()),
                      terminal);
    company::say(database, {machine::random_uuid(), id, options.decision,
                            database.is_server() ? database.login() : options.login,
                            machine::iso_utc(std::chrono::system_clock::now()), options.words});
    return good;
}

} // namespace

int remark_on_attempt(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return say(database, options, terminal); });
}

int list_remarks(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_database(options.store, places, terminal, [&](Database& database) -> int {
        const auto about = company::attempts_of(database, {options.id});
        const auto whom = about.empty() ? std::string() : about.front().person;
        if (!whom.empty() &&
            !may_look({{look_at(whom, "remarks " + options.id)}, options.store, options.login}, places,
                      terminal))
            return wrong_use;
        for (const auto& remark : company::remarks(database, options.id))
            terminal.out << on_one_line(fmt::format("{}  {}  {}  {}", remark.written, remark.written_by,
                                                    remark.decision == 0
                                                        ? std::string(terminal.say("todo", "all of it"))
                                                        : fmt::format("{}.", remark.decision),
                                                    remark.words))
                         << '\n';
        return good;
    });
}

} // namespace aplomo::cli
