#include "company/logins.hpp"

#include <soci/soci.h>

#include "attempts/fault.hpp"
#include "attempts/postgres_connection.hpp"
#include "attempts/server_schema.hpp"

namespace aplomo::company {
namespace {

using attempts::quoted_name;
using attempts::run_as_is;
using soci::into;
using soci::use;

/// Ours: of the people of this database's store, or of one whose database is gone, and may nothing else.
/// Shared: ours, and somebody's of another store too, as older versions made them.
enum class Login { none, ours, shared, others, foreign };

Login login_called(soci::session& server, const std::string& name) {
    const auto groups = attempts::groups_of_store(server);
    int found = 0, may_more = 0, here = 0, elsewhere = 0, in_any = 0;
    server
        << "with of_login as (select g.rolname from pg_auth_members m join pg_roles r on r.oid = m.member "
           "join "
           "pg_roles g on g.oid = m.roleid where r.rolname = :n and g.rolname ~ "
           "'^aplomo_(people|left)(_[0-9]+)?$') select (select count(*) from pg_roles where rolname = :n), "
           "(select count(*) from pg_roles where rolname = :n and (rolsuper or rolbypassrls or rolcreaterole "
           "or "
           "rolcreatedb or rolreplication)), "
           "(select count(*) from of_login where rolname in (:p, :l)), "
           "(select count(*) from of_login where rolname not in (:p, :l) and split_part(rolname, '_', 3) in "
           "(select cast(oid as text) from pg_database)), "
           "(select count(*) from of_login where rolname ~ '[0-9]$')",
        use(name, "n"), use(groups.people, "p"), use(groups.left, "l"), into(found), into(may_more),
        into(here), into(elsewhere), into(in_any);
    if (found == 0) return Login::none;
    if (may_more > 0 || in_any == 0) return Login::foreign;
    if (elsewhere > 0) return here > 0 ? Login::shared : Login::others;
    return Login::ours;
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
        throw attempts::Fault(attempts::FaultKind::foreign_login, name, "of no store");
    if (known == Login::others || known == Login::shared)
        throw attempts::Fault(attempts::FaultKind::others_login, name, "of another database's store");
    const auto login = quoted_name(server, name);
    const auto groups = attempts::groups_of_store(server);
    run_as_is(server, (known == Login::none ? "create role " : "alter role ") + login + " login");
    // Granted first: the server warns of taking away what is not there.
    run_as_is(server, "grant " + groups.left + " to " + login + "; revoke " + groups.left + " from " + login);
    run_as_is(server, "grant " + groups.people + " to " + login);
    // What their own program may forget to end; nobody else waits for it.
    run_as_is(server, "alter role " + login + " set idle_in_transaction_session_timeout = '1min'");
}

void shut_out(soci::session& server, const std::string& name) {
    const auto known = login_called(server, name);
    if (known != Login::ours && known != Login::shared) return;
    const auto login = quoted_name(server, name);
    const auto [people, left] = attempts::groups_of_store(server);
    run_as_is(server,
              "grant " + left + ", " + people + " to " + login + "; revoke " + people + " from " + login);
    if (known == Login::ours) run_as_is(server, "alter role " + login + " nologin");
}

void end_sessions(soci::session& server, const std::string& name) {
    const auto known = login_called(server, name);
    if (known != Login::ours && known != Login::shared) return;
    shut_out(server, name);
    run_as_is(server, "grant " + quoted_name(server, name) + " to current_user");
    run_as_is(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = "
                      "current_database() and pid <> pg_backend_pid() and usename = " +
                          attempts::quoted_value(server, name));
}

void drop_login(soci::session& server, const std::string& name) {
    const auto known = login_called(server, name);
    if (known != Login::ours && known != Login::shared) return;
    shut_out(server, name);
    const auto login = quoted_name(server, name);
    take_what_it_owns(server, login);
    if (known == Login::ours) return drop_or_rename(server, login);
    run_as_is(server, "revoke " + attempts::groups_of_store(server).left + " from " + login + "; revoke " +
                          login + " from current_user");
}

} // namespace aplomo::company
