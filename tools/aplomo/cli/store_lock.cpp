#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/password.hpp"
#include "company/lock.hpp"

namespace aplomo::cli {
namespace {

int change_lock(const KeepOptions& options, const machine::Places& places, Terminal& terminal, bool on) {
    return as_manager(options.store, places, terminal, [&](attempts::Database& database) -> int {
        if (database.is_server())
            return refuse(
                wrong_use,
                terminal.say(
                    "En un servidor cada persona entra con su usuario: no hace falta otra contraseña.",
                    "On a server everybody logs in: no other password is needed."),
                terminal);
        auto password = on ? ask_new_password(terminal.say("Nueva contraseña de la zona de responsables:",
                                                           "New password of the managers' area:"),
                                              terminal)
                           : std::optional<std::string>("");
        if (!password) return wrong_use;
        company::set_lock(database, *password);
        company::wipe(*password);
        return refuse(
            good,
            on ? terminal.say(
                     "La zona de responsables pide ahora contraseña. Protege las pantallas de Aplomo, no "
                     "el archivo: quien pueda leerlo con otro programa lo ve todo.",
                     "The managers' area now asks for a password. It guards Aplomo's screens, not the "
                     "file: whoever can read that with another program sees everything.")
               : terminal.say("La zona de responsables ya no pide contraseña.",
                              "The managers' area asks for no password any more."),
            terminal);
    });
}

} // namespace

int store_lock(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return change_lock(options, places, terminal, true);
}

int store_unlock(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return change_lock(options, places, terminal, false);
}

} // namespace aplomo::cli
