#include "cli/database.hpp"

#include "attempts/not_done.hpp"
#include "cli/password.hpp"
#include "cli/store.hpp"
#include "company/lock.hpp"

namespace aplomo::cli {

bool may_enter(attempts::Database& database, Terminal& terminal) {
    if (database.is_server() || !company::is_locked(database)) return true;
    auto password = ask_password(
        terminal.say("Contraseña de la zona de responsables:", "Password of the managers' area:"), terminal);
    if (!password) return false;
    const bool opens = company::opens(database, *password);
    company::wipe(*password);
    return opens;
}

int with_database(const std::string& option, const machine::Places& places, Terminal& terminal,
                  const std::function<int(attempts::Database&)>& use) {
    const auto address = store_address(option, places);
    if (address == "none")
        return refuse(
            wrong_use,
            terminal.say("Sin registro no hay nada que llevar: indica cuál con --store.",
                         "Without records there is nothing to keep: say where they are with --store."),
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
    return refuse(outside_failed, attempts::not_done(fault, terminal.language), terminal);
}

int refuse_to_others(Terminal& terminal) {
    return refuse(wrong_use,
                  terminal.say("Eso lo decide quien lleva el registro: pídeselo.",
                               "Who keeps the records decides that: ask them."),
                  terminal);
}

} // namespace aplomo::cli
