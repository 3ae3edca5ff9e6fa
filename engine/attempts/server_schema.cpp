#include "attempts/server_schema.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <fmt/format.h>

#include "attempts/fault.hpp"
#include "attempts/postgres_connection.hpp"
#include "attempts/postgres_database.hpp"
#include "attempts/schema.hpp"
#include "attempts/server_address.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;

/// The steps are SQLite's words. Its integers have 64 bits.
std::string in_postgres(std::string statement) {
    constexpr std::string_view theirs = " integer ", ours = " bigint ";
    for (auto at = statement.find(theirs); at != std::string::npos; at = statement.find(theirs, at))
        statement.replace(at, theirs.size(), ours);
    return statement;
}

std::string replaced(std::string text, std::string_view name, const std::string& by) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + by.size()))
        text.replace(at, name.size(), by);
    return text;
}

/// One of the parts below, with the names of this store's groups.
void run_part(soci::session& server, const Groups& groups, const char* part) {
    run_as_is(server, replaced(replaced(part, "people_of_this_store", groups.people), "left_this_store",
                               groups.left));
}

/// In one transaction, which ends with the connection when anything fails. Whoever comes after waits as long
/// as this does.
void take_steps(soci::session& server) {
    const auto& steps = schema_steps();
    run_as_is(
        server,
        "set lock_timeout = '2s'; begin; create schema if not exists aplomo; set local search_path = aplomo;"
        "create table if not exists schema_version (version integer not null)");
    constexpr int first_with_groups = 10;
    const int before = server_schema_version(server);
    const auto groups = groups_of_store(server);
    for (auto step = static_cast<std::size_t>(before); step < steps.size(); ++step)
        for (const auto statement : steps[step]) run_as_is(server, in_postgres(std::string(statement)));
    // What SQLite counts rows by: a list tells two attempts of one second apart by it.
    run_as_is(server,
              "alter table attempt add column if not exists rowid bigint generated always as identity");
    for (const auto* part : server_parts()) run_part(server, groups, part);
    if (before < first_with_groups) run_part(server, groups, server_adoption());
    run_as_is(server, fmt::format("delete from schema_version; insert into schema_version values ({});commit",
                                  steps.size()));
}

} // namespace

std::vector<const char*> server_parts() {
    return {server_groups(),  server_lanes(),  server_points(), server_doors(),
            server_marking(), server_rights(), server_guard(),  server_hands()};
}

int server_schema_version(soci::session& server) {
    int found = 0, version = 0;
    server << "select count(*) from pg_tables where schemaname = 'aplomo' and tablename = 'schema_version'",
        into(found);
    if (found != 0) server << "select version from aplomo.schema_version", into(version);
    return version;
}

void bring_up_to_date(const std::string& address) {
    soci::session server;
    const auto place = without_password(address);
    connect(server, address);
    try {
        const int version = server_schema_version(server);
        if (version > static_cast<int>(schema_steps().size()))
            throw Fault(FaultKind::newer_schema, place, fmt::format("schema {}", version));
        take_steps(server);
    } catch (const soci::postgresql_soci_error& error) {
        throw Fault(kind_of_state(is_alive(server) ? error.sqlstate() : ""), place, error.what());
    } catch (const soci::soci_error& error) {
        throw Fault(is_alive(server) ? FaultKind::failed : FaultKind::away, place, error.what());
    }
}

} // namespace aplomo::attempts
