#include "cli/store.hpp"

#include <fmt/format.h>

#include "attempts/fault.hpp"
#include "attempts/server_address.hpp"
#include "cli/database.hpp"
#include "machine/chosen_store.hpp"
#include "script/canonical.hpp"

namespace aplomo::cli {

std::string store_address(const std::string& option, const machine::Places& places) {
    if (!option.empty()) return option;
    auto chosen = machine::chosen_store(places);
    return chosen.empty() ? "sqlite:" + (places.data / "attempts.db").string() : chosen;
}

std::filesystem::path outbox_of(const std::string& address, const machine::Places& places) {
    if (!attempts::is_server_address(address)) return {};
    const auto whose = attempts::without_password(address) + ' ' + attempts::login_of(address);
    return places.data / "outbox" / (script::fingerprint(whose).substr(0, 16) + ".db");
}

int with_store(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Store&)>& use) {
    const auto address = store_address(option, places);
    if (address == "none") {
        terminal.err << terminal.say(
            "Sin registro no hay intentos: indica uno con --store sqlite:RUTA.\n",
            "Without records there are no attempts: say where they are with --store sqlite:PATH.\n");
        return wrong_use;
    }
    try {
        const auto store = attempts::Store::open(address, outbox_of(address, places));
        const auto delivery = store->deliver();
        const int exit = use(*store);
        tell_waiting(delivery, terminal);
        if (store->was_answered()) return exit;
        const auto away = attempts::Fault(attempts::FaultKind::away, attempts::without_password(address), "");
        return tell_fault(delivery.fault.value_or(away), terminal);
    } catch (const attempts::Fault& fault) {
        return tell_fault(fault, terminal);
    }
}

void tell_waiting(const attempts::Delivery& delivery, Terminal& terminal) {
    if (delivery.waiting == 0) return;
    terminal.err << fmt::format(
        fmt::runtime(
            delivery.waiting == 1
                ? terminal.say(
                      "{} intento espera en este ordenador al registro de la empresa; se entregará "
                      "cuando conteste.\n",
                      "{} attempt waits on this computer for the company's records and is handed over "
                      "once they answer.\n")
                : terminal.say(
                      "{} intentos esperan en este ordenador al registro de la empresa; se entregarán "
                      "cuando conteste.\n",
                      "{} attempts wait on this computer for the company's records and are handed over "
                      "once they answer.\n")),
        delivery.waiting);
    if (delivery.fault && delivery.fault->kind() != attempts::FaultKind::away)
        terminal.err << attempts::sentence(*delivery.fault, terminal.language) << '\n';
}

std::optional<std::string> who_practises(const std::string& named, const std::string& address,
                                         const std::string& login, Terminal& terminal) {
    const auto known = attempts::login_of(address);
    if (known.empty()) return named.empty() ? login : named;
    if (named.empty() || named == known) return known;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("El registro de la empresa conoce a cada persona por su usuario, y entras "
                                  "como {}. Quita --person, o entra "
                                  "con el usuario de {}.\n",
                                  "The company's records know each person by their login, and you log in as "
                                  "{}. Leave --person out, or log in "
                                  "as {}.\n")),
        known, named);
    return std::nullopt;
}

} // namespace aplomo::cli
