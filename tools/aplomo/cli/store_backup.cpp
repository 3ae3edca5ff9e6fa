#include <fmt/format.h>

#include <filesystem>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/noted.hpp"
#include "company/backup.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

int tell(int exit, const char* pattern, const std::string& what, Terminal& terminal) {
    return refuse(exit, fmt::format(fmt::runtime(pattern), what), terminal);
}

} // namespace

int store_backup(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    std::error_code ignored;
    if (std::filesystem::exists(options.file, ignored))
        return tell(
            wrong_use,
            terminal.say(
                "{} ya existe, y no se sobrescribe: bórralo antes, o elige otro nombre.",
                "{} is already there and is not overwritten: delete it first, or choose another name."),
            options.file, terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) {
        company::Look look;
        look.kind = company::Look::Kind::report; // no file of erase's: a backup stays until its keeper goes
        look.what = std::string(look_at_backup) + std::filesystem::absolute(options.file).string();
        note_everybody(database, look, options.login);
        company::back_up(database, options.file);
        return tell(good,
                    terminal.say(
                        "Todo está copiado en {}, sin contraseñas. Guárdalo donde solo lo lea quien lleva el "
                        "registro.",
                        "Everything is copied into {}, but for passwords. Keep it where only who keeps the "
                        "records can read it."),
                    options.file, terminal);
    });
}

int store_restore(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(options.file, ignored))
        return tell(outside_failed, terminal.say("No hay ningún archivo {}.", "There is no file {}."),
                    options.file, terminal);
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (!company::is_empty(database))
            return tell(
                wrong_use,
                terminal.say(
                    "{} no está vacío: una copia se recupera en un registro nuevo. No se ha cambiado nada.",
                    "{} is not empty: a backup is restored where there are no records yet. Nothing was "
                    "changed."),
                database.place(), terminal);
        company::restore(database, options.file);
        return tell(
            good,
            database.is_server()
                ? terminal.say(
                      "Todo está de vuelta en {}. Da a cada persona una contraseña: aplomo store password "
                      "NOMBRE",
                      "Everything is back in {}. Give each person a password: aplomo store password NAME")
                : terminal.say("Todo está de vuelta en {}.", "Everything is back in {}."),
            database.place(), terminal);
    });
}

} // namespace aplomo::cli
