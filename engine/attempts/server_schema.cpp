#include "attempts/server_schema.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <fmt/format.h>

#include "attempts/schema.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;

/// Statements as they are: SOCI would take the colons of a function's body for names of values.
void run(soci::session& server, const std::string& statements) {
    auto* connection = static_cast<soci::postgresql_session_backend*>(server.get_backend())->conn_;
    PGresult* result = PQexec(connection, statements.c_str());
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return PQclear(result);
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const soci::postgresql_soci_error error(PQerrorMessage(connection), state == nullptr ? "     " : state);
    PQclear(result);
    throw error;
}

/// The steps are SQLite's words. Its integers have 64 bits.
std::string in_postgres(std::string statement) {
    constexpr std::string_view theirs = " integer ", ours = " bigint ";
    for (auto at = statement.find(theirs); at != std::string::npos; at = statement.find(theirs, at))
        statement.replace(at, theirs.size(), ours);
    return statement;
}

} // namespace

int server_schema_version(soci::session& server) {
    int found = 0, version = 0;
    server << "select count(*) from pg_tables where schemaname = 'aplomo' and tablename = 'schema_version'",
        into(found);
    if (found != 0) server << "select version from aplomo.schema_version", into(version);
    return version;
}

void bring_up_to_date(soci::session& server) {
    const auto& steps = schema_steps();
    run(server, "begin; create schema if not exists aplomo; set local search_path = aplomo;"
                "create table if not exists schema_version (version integer not null)");
    try {
        const int version = server_schema_version(server);
        for (auto step = static_cast<std::size_t>(version); step < steps.size(); ++step)
            for (const auto statement : steps[step]) run(server, in_postgres(std::string(statement)));
        // What SQLite counts rows by; a list tells two attempts of one second apart by it.
        run(server, "alter table attempt add column if not exists rowid bigint generated always as identity");
        run(server, server_rights());
        run(server,
            fmt::format("delete from schema_version; insert into schema_version values ({})", steps.size()));
        run(server, "commit");
    } catch (...) {
        PQclear(
            PQexec(static_cast<soci::postgresql_session_backend*>(server.get_backend())->conn_, "rollback"));
        throw;
    }
}

} // namespace aplomo::attempts
