#include "cli/store.hpp"

namespace aplomo::cli {

std::string store_address(const std::string& option, const machine::Places& places) {
    return option.empty() ? "sqlite:" + (places.data / "attempts.db").string() : option;
}

int with_store(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Store&)>& use) {
    if (option == "none") {
        terminal.err << terminal.say(
            "Sin almacén no hay intentos: indica uno con --store sqlite:RUTA.\n",
            "Without a store there are no attempts: name one with --store sqlite:PATH.\n");
        return wrong_use;
    }
    try {
        return use(*attempts::Store::open(store_address(option, places)));
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::sentence(fault, terminal.language) << '\n';
        return outside_failed;
    }
}

} // namespace aplomo::cli
