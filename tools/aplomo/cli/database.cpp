#include "cli/database.hpp"

#include <fmt/format.h>

#include "cli/password.hpp"
#include "cli/store.hpp"
#include "company/lock.hpp"

namespace aplomo::cli {
namespace {

bool may_enter(attempts::Database& database, Terminal& terminal) {
    if (database.is_server() || !company::is_locked(database)) return true;
    auto password = ask_password(
        terminal.say("Contraseña de la zona de responsables:", "Password of the managers' area:"), terminal);
    if (!password) return false;
    const bool opens = company::opens(database, *password);
    company::wipe(*password);
    return opens;
}

} // namespace

int with_database(const std::string& option, const machine::Places& places, Terminal& terminal,
                  const std::function<int(attempts::Database&)>& use) {
    const auto address = store_address(option, places);
    if (address == "none")
        return refuse(wrong_use,
                      terminal.say("Sin almacén no hay nada que llevar: indica uno con --store.",
                                   "Without a store there is nothing to keep: name one with --store."),
                      terminal);
    try {
        return use(*attempts::Database::open(address));
    } catch (const attempts::Fault& fault) {
        return tell_fault(fault, terminal);
    }
}

int as_manager(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Database&)>& use) {
    return with_database(option, places, terminal, [&](attempts::Database& database) -> int {
        if (may_enter(database, terminal)) return use(database);
        return refuse(
            wrong_use,
            terminal.say("Esa no es la contraseña de la zona de responsables; no se ha cambiado nada.",
                         "That is not the password of the managers' area; nothing was changed."),
            terminal);
    });
}

int refuse(int exit, const std::string& sentence, Terminal& terminal) {
    terminal.err << sentence << '\n';
    return exit;
}

int tell_fault(const attempts::Fault& fault, Terminal& terminal) {
    const auto tell = [&](const char* pattern) {
        return refuse(outside_failed, fmt::format(fmt::runtime(pattern), fault.place()), terminal);
    };
    switch (fault.kind()) {
    case attempts::FaultKind::away:
        return tell(terminal.say("No contesta {}. No se ha perdido nada; repítelo cuando vuelva.",
                                 "{} does not answer. Nothing is lost; do it again when it is back."));
    case attempts::FaultKind::full:
        return tell(terminal.say(
            "No queda sitio en el disco de {}. No se ha perdido nada; libera espacio y repítelo.",
            "The disk of {} is full. Nothing is lost; free some space and do it again."));
    case attempts::FaultKind::locked:
        return tell(terminal.say("Otro programa tiene ocupado {}. No se ha perdido nada; cierra la otra "
                                 "ventana de Aplomo y repítelo.",
                                 "Another program keeps {} busy. Nothing is lost; close the other Aplomo "
                                 "window and do it again."));
    default: return refuse(outside_failed, attempts::sentence(fault, terminal.language), terminal);
    }
}

int refuse_to_others(Terminal& terminal) {
    return refuse(wrong_use,
                  terminal.say("Eso lo decide quien lleva el almacén: pídeselo.",
                               "Who keeps the store decides that: ask them."),
                  terminal);
}

} // namespace aplomo::cli
