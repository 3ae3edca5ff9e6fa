#include "cli/looking.hpp"

#include "attempts/server_address.hpp"
#include "cli/database.hpp"
#include "cli/noted.hpp"
#include "cli/store.hpp"

namespace aplomo::cli {

company::Look look_at(const std::string& whom, const std::string& what) {
    company::Look look;
    look.whom = whom;
    look.what = what;
    return look;
}

bool may_look(const Looking& looking, const machine::Places& places, Terminal& terminal) {
    const auto address = store_address(looking.store, places);
    const auto self = attempts::is_server_address(address) ? attempts::login_of(address) : looking.login;
    auto looks = looking.looks;
    std::erase_if(looks, [&](const auto& look) { return look.whom == self; });
    if (looks.empty()) return true;
    const auto database = attempts::Database::open(address);
    if (!may_enter(*database, terminal)) {
        terminal.err << terminal.say(
            "Esa no es la contraseña de la zona de responsables, y sin ella cada persona ve solo lo suyo.\n",
            "That is not the password of the managers' area, and without it people see only their own.\n");
        return false;
    }
    for (const auto& look : looks) note_now(*database, look, looking.login);
    return true;
}

} // namespace aplomo::cli
