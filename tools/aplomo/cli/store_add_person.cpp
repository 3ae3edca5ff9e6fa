#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "cli/database.hpp"
#include "cli/keep.hpp"
#include "cli/known_person.hpp"
#include "cli/password.hpp"
#include "company/people.hpp"
#include "machine/moment.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

bool is_login(const std::string& name) {
    return company::is_name(name) && !name.starts_with("pg_") && !name.starts_with("aplomo_") &&
           name != "public" && name != "none";
}

int refuse_name(const std::string& name, Terminal& terminal) {
    return refuse(wrong_use,
                  fmt::format(fmt::runtime(terminal.say("{} no sirve de nombre: hasta 63 letras visibles, en "
                                                        "una línea, que no empiece por pg_ ni aplomo_ y "
                                                        "que "
                                                        "no sea public ni none.",
                                                        "{} cannot be a name: up to 63 visible letters, on "
                                                        "one line, not beginning with pg_ or aplomo_, "
                                                        "and neither public nor none.")),
                              name),
                  terminal);
}

bool is_in_a_team(Database& database, const std::string& name) {
    const auto all = company::memberships(database);
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.person == name; });
}

/// Nothing where one is needed and none was given, which has been told.
std::optional<std::string> password_for(Database& database, const KeepOptions& options, Terminal& terminal) {
    if (!database.is_server()) return std::string();
    if (options.generate) return made_up_password();
    return ask_new_password(
        fmt::format(fmt::runtime(terminal.say("Contraseña de {}:", "Password of {}:")), options.person),
        terminal);
}

void tell_password(const std::string& password, const KeepOptions& options, Terminal& terminal) {
    if (!options.generate || password.empty()) return;
    terminal.err << terminal.say("Dásela en mano; no se vuelve a mostrar:\n",
                                 "Hand it over; it is not shown again:\n");
    terminal.out << password << '\n';
}

int add(Database& database, company::Role role, const KeepOptions& options, Terminal& terminal) {
    if (options.person == database.login())
        return refuse(
            wrong_use,
            terminal.say("Ese usuario es el tuyo, el que lleva el registro: la persona necesita otro.",
                         "That login is your own, which keeps the records: the person needs another one."),
            terminal);
    if (is_in_a_team(database, options.person))
        return refuse(
            wrong_use,
            fmt::format(
                fmt::runtime(terminal.say(
                    "{} ya está. Otro equipo: aplomo store join; otra contraseña: aplomo store password.",
                    "{} is there already. Another team: aplomo store join; another password: aplomo "
                    "store password.")),
                options.person),
            terminal);
    const auto password = password_for(database, options, terminal);
    if (!password) return wrong_use;
    company::add_person(database, options.person, machine::iso_utc(std::chrono::system_clock::now()));
    company::set_password(database, options.person, *password);
    company::join(database, {options.team, options.person, role});
    tell_password(*password, options, terminal);
    return good;
}

} // namespace

int store_add_person(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto role = company::role_of(options.role);
    if (!role) return store_join(options, places, terminal); // which says what roles there are
    if (!is_login(options.person)) return refuse_name(options.person, terminal);
    if (!company::is_name(options.team)) return refuse_team(options.team, terminal);
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return add(database, *role, options, terminal); });
}

int store_password(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (!database.is_server())
            return refuse(
                wrong_use,
                terminal.say(
                    "En un archivo las personas no tienen contraseña: quien puede leerlo lo ve todo.",
                    "In a file people have no passwords: whoever can read it sees everything."),
                terminal);
        if (!is_known(database, options.person, terminal)) return wrong_use;
        const auto password = password_for(database, options, terminal);
        if (!password) return wrong_use;
        company::set_password(database, options.person, *password);
        tell_password(*password, options, terminal);
        return good;
    });
}

int store_remove_person(const KeepOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        if (!is_known(database, options.person, terminal)) return wrong_use;
        company::remove_person(database, options.person);
        return refuse(
            good,
            fmt::format(
                fmt::runtime(terminal.say(
                    "{0} ya no está en ningún equipo. Lo que hizo sigue guardado; para borrarlo: aplomo "
                    "privacy erase {0}",
                    "{0} is in no team any more. What they did is still kept; to erase it: aplomo "
                    "privacy erase {0}")),
                options.person),
            terminal);
    });
}

} // namespace aplomo::cli
