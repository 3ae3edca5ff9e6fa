#include "company/people.hpp"

#include <soci/soci.h>

#include <algorithm>

#include "attempts/postgres_connection.hpp"
#include "company/logins.hpp"

namespace aplomo::company {

using attempts::Database;
using soci::use;

std::optional<Role> role_of(std::string_view id) {
    const auto found = std::find(role_ids.begin(), role_ids.end(), id);
    if (found == role_ids.end()) return std::nullopt;
    return static_cast<Role>(found - role_ids.begin());
}

namespace {

/// Signs that nobody sees: of two names that look alike, or a line that runs backwards, nobody can tell who
/// it is.
bool has_hidden_signs(std::string_view name) {
    constexpr std::string_view hidden[] = {"\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a",
                                           "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2066",
                                           "\u2067", "\u2068", "\u2069", "\ufeff"};
    return std::any_of(std::begin(hidden), std::end(hidden),
                       [&](auto sign) { return name.find(sign) != std::string_view::npos; });
}

} // namespace

bool is_name(std::string_view name) {
    constexpr std::size_t longest = 63; // a server cuts what is longer
    const bool plain =
        std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    return plain && !has_hidden_signs(name) && !name.empty() && name.size() <= longest &&
           name.front() != ' ' && name.back() != ' ';
}

void add_person(Database& database, const std::string& name, const std::string& joined) {
    database.change([&] {
        auto& sql = database.sql();
        sql << "insert into person (name, joined) values (:n, :j) on conflict do nothing", use(name),
            use(joined);
        if (database.is_server()) let_in(sql, name);
    });
}

void set_password(Database& database, const std::string& name, const std::string& password) {
    if (!database.is_server()) return;
    database.change([&] {
        auto& sql = database.sql();
        let_in(sql, name); // a restored store has people whom this server does not know
        const auto sealed = attempts::sealed_password(sql, name, password);
        attempts::run_as_is(sql, "alter role " + attempts::quoted_name(sql, name) + " password " +
                                     attempts::quoted_value(sql, sealed));
    });
}

void remove_person(Database& database, const std::string& name) {
    database.change([&] {
        database.sql() << "delete from membership where person = :n", use(name);
        if (database.is_server()) shut_out(database.sql(), name);
    });
}

bool is_keeper(Database& database) {
    if (!database.is_server()) return true;
    return database.read([&] {
        int keeps = 0;
        database.sql() << "select count(*) from pg_namespace n where n.nspname = 'aplomo' and "
                          "pg_has_role(session_user, n.nspowner, 'member')",
            soci::into(keeps);
        return keeps != 0;
    });
}

void join(Database& database, const Membership& membership) {
    const std::string role(id_of(membership.role));
    database.change([&] {
        auto& sql = database.sql();
        sql << "insert into team (name) values (:t) on conflict do nothing", use(membership.team);
        sql << "insert into membership (team, person, role) values (:t, :p, :r) on conflict do nothing",
            use(membership.team), use(membership.person), use(role);
    });
}

void leave(Database& database, const Membership& membership) {
    const std::string role(id_of(membership.role));
    database.change([&] {
        database.sql() << "delete from membership where team = :t and person = :p and role = :r",
            use(membership.team), use(membership.person), use(role);
    });
}

std::vector<Membership> memberships(Database& database) {
    return database.read(
        [&] {
            const soci::rowset<soci::row> rows =
                (database.sql().prepare
                 << "select team, person, role from membership order by team, role, person");
            std::vector<Membership> found;
            for (const auto& row : rows)
                found.push_back({row.get<std::string>(0), row.get<std::string>(1),
                                 role_of(row.get<std::string>(2)).value_or(Role::trainee)});
            return found;
        });
}

std::set<std::string> led_teams(Database& database) {
    const bool all = is_keeper(database);
    std::set<std::string> teams;
    for (const auto& each : memberships(database))
        if (all || (each.person == database.login() && each.role != Role::trainee)) teams.insert(each.team);
    return teams;
}

std::vector<std::string> people(Database& database) {
    return database.read([&] {
        const soci::rowset<std::string> rows =
            (database.sql().prepare << "select name from person order by name");
        return std::vector<std::string>(rows.begin(), rows.end());
    });
}

} // namespace aplomo::company
