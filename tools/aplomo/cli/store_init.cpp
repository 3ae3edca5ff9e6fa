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
        return tell_fault(fault, terminal);
    }
}

} // namespace aplomo::cli
