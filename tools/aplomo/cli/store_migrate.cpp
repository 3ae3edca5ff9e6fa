#include <fmt/format.h>

#include <chrono>

#include "attempts/database.hpp"
#include "attempts/fault.hpp"
#include "attempts/schema.hpp"
#include "attempts/server_address.hpp"
#include "attempts/server_schema.hpp"
#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/server_copy.hpp"
#include "cli/store.hpp"
#include "machine/moment.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;
using attempts::Fault;
using attempts::FaultKind;

int tell(const std::string& pattern, const std::string& place, Terminal& terminal) {
    return refuse(good, fmt::format(fmt::runtime(pattern), place), terminal);
}

int tell_done(const std::string& place, Terminal& terminal) {
    return tell(terminal.say("El registro de {} está al día.", "The records in {} are up to date."), place,
                terminal);
}

/// When the copy of an older schema was made; nothing while there is none.
std::optional<fs::file_time_type> made(const fs::path& copy) {
    std::error_code missing;
    const auto time = fs::last_write_time(copy, missing);
    return missing ? std::nullopt : std::optional(time);
}

/// Opening a file takes the steps, after a copy was put beside it.
int migrate_file(const fs::path& file, Terminal& terminal) {
    std::vector<std::pair<fs::path, std::optional<fs::file_time_type>>> copies;
    for (std::size_t version = 1; version < attempts::schema_steps().size(); ++version) {
        const auto copy = attempts::copy_of_schema(file, static_cast<int>(version));
        copies.emplace_back(copy, made(copy));
    }
    attempts::Database::open("sqlite:" + file.string());
    for (const auto& [copy, before] : copies)
        if (made(copy) != before)
            tell(terminal.say("Copia de como estaba: {}", "A copy of how it was: {}"), copy.string(),
                 terminal);
    return tell_done(file.string(), terminal);
}

bool is_older(const std::string& address) {
    try {
        attempts::Database::open(address);
        return false;
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::older_schema) return true;
        throw;
    }
}

/// Nothing when the server may not be changed, which has been told.
bool copy_first(const std::string& address, const machine::Places& places, Terminal& terminal) {
    auto name = "server-" + machine::iso_utc(std::chrono::system_clock::now()) + ".dump";
    const auto file = places.data / "backups" / name;
    const auto copied = copy_server(address, file);
    if (copied == Copied::done) {
        tell(terminal.say("Copia de como estaba, para pg_restore: {}",
                          "A copy of how it was, for pg_restore: {}"),
             file.string(), terminal);
        return true;
    }
    refuse(
        outside_failed,
        copied == Copied::no_program
            ? terminal.say(
                  "Para copiar antes el registro hace falta pg_dump (paquete postgresql-client). Instálalo, "
                  "o, si ya tienes una copia, repite con --without-backup. No se ha cambiado nada.",
                  "Copying the records first needs pg_dump (package postgresql-client). Install it or, if "
                  "you have a copy already, try again with --without-backup. Nothing was changed.")
            : terminal.say(
                  "pg_dump no ha podido copiar el registro: comprueba que el servidor conteste, que pg_dump "
                  "no sea más antiguo que él y que haya sitio en el disco. Si ya tienes una copia, repite "
                  "con --without-backup. No "
                  "se ha cambiado nada.",
                  "pg_dump could not copy the records: check that the server answers, that pg_dump is not "
                  "older than it and that the disk has room. If you have a copy already, try again with "
                  "--without-backup. Nothing "
                  "was changed."),
        terminal);
    return false;
}

int migrate_server(const std::string& address, const KeepOptions& options, const machine::Places& places,
                   Terminal& terminal) {
    if (is_older(address) && !options.without_backup && !copy_first(address, places, terminal))
        return outside_failed;
    attempts::bring_up_to_date(address); // its rights and functions too, which have no number
    return tell_done(attempts::without_password(address), terminal);
}

} // namespace

int store_migrate(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    constexpr std::string_view file = "sqlite:";
    const auto address = store_address(options.store, places);
    try {
        if (!address.starts_with(file)) return migrate_server(address, options, places, terminal);
        return migrate_file(address.substr(file.size()), terminal);
    } catch (const Fault& fault) {
        return tell_fault(fault, terminal);
    }
}

} // namespace aplomo::cli
