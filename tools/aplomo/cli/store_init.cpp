#include <fmt/format.h>

#include "attempts/database.hpp"
#include "attempts/fault.hpp"
#include "attempts/server_address.hpp"
#include "attempts/server_schema.hpp"
#include "cli/database.hpp"
#include "cli/keep.hpp"

namespace aplomo::cli {
namespace {

/// Whether a server has one already; throws Fault for everything but that.
bool has_store(const std::string& address) {
    try {
        attempts::Database::open(address);
        return true;
    } catch (const attempts::Fault& fault) {
        if (fault.kind() == attempts::FaultKind::no_schema) return false;
        throw;
    }
}

int tell(const char* pattern, const std::string& address, Terminal& terminal) {
    return refuse(good, fmt::format(fmt::runtime(pattern), attempts::without_password(address)), terminal);
}

int tell_unprivileged(const KeepOptions& options, Terminal& terminal) {
    return refuse(
        outside_failed,
        fmt::format(
            fmt::runtime(terminal.say(
                "{0} no deja que {1} cree el registro: tiene que poder crear usuarios y esquemas. Pide a "
                "quien "
                "administra el servidor «alter role {1} createrole» y «grant create on database … to {1}», y "
                "repítelo. No se ha cambiado nada.",
                "{0} does not let {1} make the records: they must be allowed to create roles and schemas. "
                "Ask "
                "whoever runs the server for “alter role {1} createrole” and “grant create on database … to "
                "{1}”, and do it again. Nothing was changed.")),
            attempts::without_password(options.address), attempts::login_of(options.address)),
        terminal);
}

int init_server(const std::string& address, Terminal& terminal) {
    if (has_store(address))
        return tell(terminal.say("En {} ya hay un registro; no se ha cambiado nada.",
                                 "There are records in {} already; nothing was changed."),
                    address, terminal);
    attempts::bring_up_to_date(address);
    return tell(
        terminal.say(
            "Registro creado en {}. Ahora da de alta a las personas: aplomo store add-person NOMBRE "
            "--team EQUIPO",
            "The records in {} are made. Now add the people: aplomo store add-person NAME --team TEAM"),
        address, terminal);
}

} // namespace

int store_init(const KeepOptions& options, Terminal& terminal) {
    try {
        if (attempts::is_server_address(options.address)) return init_server(options.address, terminal);
        attempts::Database::open(options.address);
        return tell(terminal.say("El registro {} está listo.", "The records {} are ready."), options.address,
                    terminal);
    } catch (const attempts::Fault& fault) {
        if (fault.kind() == attempts::FaultKind::not_permitted) return tell_unprivileged(options, terminal);
        return tell_fault(fault, terminal);
    }
}

} // namespace aplomo::cli
