#include "company/logins.hpp"

#include <soci/soci.h>

#include "attempts/postgres_connection.hpp"

namespace aplomo::company {
namespace {

bool has_login(soci::session& server, const std::string& name) {
    int found = 0;
    server << "select count(*) from pg_roles where rolname = :n", soci::use(name), soci::into(found);
    return found != 0;
}

} // namespace

void let_in(soci::session& server, const std::string& name) {
    const auto login = attempts::quoted_name(server, name);
    attempts::run_as_is(server,
                        (has_login(server, name) ? "alter role " : "create role ") + login + " login");
    attempts::run_as_is(server, "grant aplomo_people to " + login);
}

void shut_out(soci::session& server, const std::string& name) {
    if (!has_login(server, name)) return;
    const auto login = attempts::quoted_name(server, name);
    attempts::run_as_is(server, "revoke aplomo_people from " + login);
    attempts::run_as_is(server, "alter role " + login + " nologin");
}

void drop_login(soci::session& server, const std::string& name) {
    if (!has_login(server, name)) return;
    shut_out(server, name);
    attempts::run_as_is(server, "drop role " + attempts::quoted_name(server, name));
}

} // namespace aplomo::company
