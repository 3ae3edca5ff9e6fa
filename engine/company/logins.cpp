#include "company/logins.hpp"

#include <soci/soci.h>

#include "attempts/fault.hpp"
#include "attempts/postgres_connection.hpp"

namespace aplomo::company {
namespace {

using attempts::quoted_name;
using attempts::run_as_is;
using soci::into;
using soci::use;

enum class Login { none, ours, foreign };

/// Ours belongs to the people of a store on this server, or did, and may nothing else.
Login login_called(soci::session& server, const std::string& name) {
    int found = 0, ours = 0;
    server << "select count(*), count(*) filter (where not (rolsuper or rolbypassrls or rolcreaterole or "
              "rolcreatedb or rolreplication) and exists (select from pg_auth_members m join pg_roles g on "
              "g.oid = m.roleid where m.member = r.oid and g.rolname in ('aplomo_people', 'aplomo_left'))) "
              "from pg_roles r where rolname = :n",
        use(name), into(found), into(ours);
    if (found == 0) return Login::none;
    return ours == 0 ? Login::foreign : Login::ours;
}

/// Whatever else somebody made in this database goes with them: a table, a large object, a function.
void take_what_it_owns(soci::session& server, const std::string& login) {
    run_as_is(server, "grant " + login + " to current_user; drop owned by " + login + " cascade");
}

/// A login that owns something in another database cannot go; its name can.
void drop_or_rename(soci::session& server, const std::string& login) {
    run_as_is(server, "savepoint dropping");
    try {
        run_as_is(server, "drop role " + login);
    } catch (const soci::soci_error&) {
        run_as_is(server, "rollback to savepoint dropping");
        run_as_is(server, "alter role " + login + " password null");
        std::string nobody;
        server << "select 'aplomo_nobody_' || replace(cast(gen_random_uuid() as text), '-', '')",
            into(nobody);
        run_as_is(server, "alter role " + login + " rename to " + quoted_name(server, nobody));
    }
}

} // namespace

void let_in(soci::session& server, const std::string& name) {
    const auto known = login_called(server, name);
    if (known == Login::foreign)
        throw attempts::Fault(attempts::FaultKind::foreign_login, name, "not of aplomo_people");
    const auto login = quoted_name(server, name);
    run_as_is(server, (known == Login::none ? "create role " : "alter role ") + login + " login");
    // Granted first: the server warns of taking away what is not there.
    run_as_is(server, "grant aplomo_left to " + login + "; revoke aplomo_left from " + login);
    run_as_is(server, "grant aplomo_people to " + login);
}

void shut_out(soci::session& server, const std::string& name) {
    if (login_called(server, name) != Login::ours) return;
    const auto login = quoted_name(server, name);
    run_as_is(server,
              "grant aplomo_left, aplomo_people to " + login + "; revoke aplomo_people from " + login);
    run_as_is(server, "alter role " + login + " nologin");
}

void drop_login(soci::session& server, const std::string& name) {
    if (login_called(server, name) != Login::ours) return;
    shut_out(server, name);
    const auto login = quoted_name(server, name);
    take_what_it_owns(server, login);
    drop_or_rename(server, login);
}

} // namespace aplomo::company
