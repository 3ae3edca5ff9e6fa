#include "cli/database.hpp"

#include "attempts/fault.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {

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
        return refuse(outside_failed, attempts::sentence(fault, terminal.language), terminal);
    }
}

int refuse(int exit, const std::string& sentence, Terminal& terminal) {
    terminal.err << sentence << '\n';
    return exit;
}

} // namespace aplomo::cli
