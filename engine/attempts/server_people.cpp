#include "attempts/server_schema.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

namespace aplomo::attempts {
namespace {

constexpr const char* groups = R"sql(
-- Logins are the whole server's. Who is of this database's store is in a group of its own, to which alone it gives
-- rights; another store's people have no business here.
do $$ begin
    if not exists (select from pg_roles where rolname = 'people_of_this_store') then
        create role people_of_this_store nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'left_this_store') then
        create role left_this_store nologin;
    end if;
end $$;

-- Of a copy of another database, and of older versions.
do $$ declare each text; begin
    for each in select distinct r.rolname from pg_namespace n cross join aclexplode(n.nspacl) as a
                join pg_roles r on r.oid = a.grantee
                where n.nspname = 'aplomo' and r.rolname ~ '^aplomo_people(_[0-9]+)?$'
                  and r.rolname <> 'people_of_this_store' loop
        execute format('revoke all on all tables in schema aplomo from %I', each);
        execute format('revoke all on all functions in schema aplomo from %I', each);
        execute format('revoke all on schema aplomo from %I', each);
    end loop;
end $$;
)sql";

constexpr const char* adoption = R"sql(
-- Older versions had one group for all stores of a server.
do $$ declare each record; begin
    for each in select p.name, g.rolname = 'aplomo_people' as is_let_in from person p
                join pg_roles r on r.rolname = p.name join pg_auth_members m on m.member = r.oid
                join pg_roles g on g.oid = m.roleid and g.rolname in ('aplomo_people', 'aplomo_left') loop
        execute format('grant %I to %I', case when each.is_let_in then 'people_of_this_store'
                                              else 'left_this_store' end, each.name);
        execute format('alter role %I set idle_in_transaction_session_timeout = ''1min''', each.name);
    end loop;
end $$;
)sql";

} // namespace

Groups groups_of_store(soci::session& server) {
    std::string database;
    server << "select cast(oid as text) from pg_database where datname = current_database()",
        soci::into(database);
    return {"aplomo_people_" + database, "aplomo_left_" + database};
}

const char* server_groups() { return groups; }
const char* server_adoption() { return adoption; }

} // namespace aplomo::attempts
