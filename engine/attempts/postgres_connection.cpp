#include "attempts/postgres_connection.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <memory>

#include "attempts/fault.hpp"
#include "attempts/server_address.hpp"

namespace aplomo::attempts {
namespace {

PGconn* connection_of(soci::session& server) {
    auto* backend = static_cast<soci::postgresql_session_backend*>(server.get_backend());
    return backend == nullptr ? nullptr : backend->conn_;
}

/// Text that libpq made, copied and given back to it.
std::string taken(soci::session& server, char* text) {
    if (text == nullptr) throw soci::soci_error(PQerrorMessage(connection_of(server)));
    const std::unique_ptr<char, void (*)(void*)> owner(text, PQfreemem);
    return text;
}

} // namespace

void connect(soci::session& server, const std::string& address) {
    const auto patient = patient_address(address);
    server.close();
    try {
        server.open(soci::postgresql, patient);
    } catch (const soci::soci_error& error) {
        throw Fault(PQping(patient.c_str()) == PQPING_OK ? FaultKind::refused : FaultKind::away,
                    without_password(address), error.what());
    }
    run_as_is(server, "set search_path = aplomo, pg_temp; set client_min_messages = warning");
}

bool is_alive(soci::session& server) {
    auto* connection = connection_of(server);
    return connection != nullptr && PQstatus(connection) == CONNECTION_OK;
}

void run_as_is(soci::session& server, const std::string& statements) {
    PGresult* result = PQexec(connection_of(server), statements.c_str());
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return PQclear(result);
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string known = state == nullptr ? "" : state;
    PQclear(result);
    throw soci::postgresql_soci_error(PQerrorMessage(connection_of(server)), known.c_str());
}

std::string quoted_value(soci::session& server, const std::string& word) {
    return taken(server, PQescapeLiteral(connection_of(server), word.c_str(), word.size()));
}

std::string quoted_name(soci::session& server, const std::string& word) {
    return taken(server, PQescapeIdentifier(connection_of(server), word.c_str(), word.size()));
}

std::string sealed_password(soci::session& server, const std::string& login, const std::string& password) {
    return taken(server, PQencryptPasswordConn(connection_of(server), password.c_str(), login.c_str(),
                                               "scram-sha-256"));
}

} // namespace aplomo::attempts
