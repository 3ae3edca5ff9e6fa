#include "cli/looking.hpp"

#include <algorithm>

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

std::vector<company::Look> looks_at(const std::set<std::string>& people, const std::string& what) {
    std::vector<company::Look> looks;
    looks.reserve(people.size());
    for (const auto& person : people) looks.push_back(look_at(person, what));
    return looks;
}

std::vector<company::Look> looks_at(const std::vector<attempts::Attempt>& all, const std::string& what) {
    std::set<std::string> people;
    for (const auto& attempt : all) people.insert(attempt.person);
    return looks_at(people, what);
}

void note_looks(attempts::Database& database, const std::vector<company::Look>& looks,
                const std::string& login) {
    const auto self = database.is_server() ? database.login() : login;
    for (const auto& look : looks)
        if (look.whom != self) note_now(database, look, login);
}

bool may_look(const Looking& looking, const machine::Places& places, Terminal& terminal) {
    const auto address = store_address(looking.store, places);
    const auto self = attempts::is_server_address(address) ? attempts::login_of(address) : looking.login;
    const auto& looks = looking.looks;
    const auto is_own = [&](const auto& look) { return look.whom == self; };
    if (std::all_of(looks.begin(), looks.end(), is_own)) return true;
    const auto database = attempts::Database::open(address);
    if (!may_enter(*database, terminal)) {
        terminal.err << terminal.say(
            "Esa no es la contraseña de la zona de responsables, y sin ella cada persona ve solo lo suyo.\n",
            "That is not the password of the managers' area, and without it people see only their own.\n");
        return false;
    }
    note_looks(*database, looks, looking.login);
    return true;
}

} // namespace aplomo::cli
