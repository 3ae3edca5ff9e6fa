#include <fmt/format.h>

#include <chrono>

#include "attempts/fault.hpp"
#include "cli/age.hpp"
#include "cli/database.hpp"
#include "cli/privacy.hpp"
#include "cli/remains.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

int refuse_age(const std::string& age, Terminal& terminal) {
    return refuse(
        wrong_use,
        fmt::format(fmt::runtime(terminal.say("«{}» no es un plazo: escribe meses o años, como 24m o 2y.",
                                              "\"{}\" is no age: write months or years, like 24m or 2y.")),
                    age),
        terminal);
}

int purge(Database& database, std::optional<int> months, Terminal& terminal) {
    if (!company::is_keeper(database)) return refuse_to_others(terminal);
    if (!months) months = company::months_kept(database);
    if (!months)
        return refuse(
            wrong_use,
            terminal.say("El registro no dice cuánto se guarda. Dilo: aplomo privacy purge --older-than 24m",
                         "The records do not say how long things are kept. Say it: aplomo privacy purge "
                         "--older-than 24m"),
            terminal);
    const auto moment = months_before(std::chrono::system_clock::now(), *months);
    std::size_t gone = 0;
    for (const auto& person : company::people_before(database, moment))
        gone += company::purge(database, person, moment, reports::entries_of(database, person));
    company::purge_rest(database, moment);
    tell_remains(database, company::overwrite_deleted(database), terminal);
    return refuse(good,
                  fmt::format(fmt::runtime(terminal.say("Intentos de antes del {0} que se han borrado: {1}.",
                                                        "Attempts from before {0} that were erased: {1}.")),
                              moment.substr(0, 10), gone),
                  terminal);
}

} // namespace

int privacy_purge(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto months = months_of(options.age);
    if (!months && !options.age.empty()) return refuse_age(options.age, terminal);
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return purge(database, months, terminal); });
}

int privacy_keep(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto months = months_of(options.age);
    if (!months && options.age != "forever") return refuse_age(options.age, terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (!company::is_keeper(database)) return refuse_to_others(terminal);
        company::keep_months(database, months);
        return good;
    });
}

} // namespace aplomo::cli
