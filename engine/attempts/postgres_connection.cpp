#include "attempts/postgres_connection.hpp"

#include <poll.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <algorithm>
#include <array>
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

/// libpq's words, which nothing translates here; those of a lost line are not among them.
bool is_about_tls(const std::string& message) {
    constexpr std::array<std::string_view, 3> words{"does not support SSL", "certificate", "SSL error"};
    return std::any_of(words.begin(), words.end(),
                       [&](const auto word) { return message.find(word) != std::string::npos; });
}

/// Tries once more, for the state that the server gives: its words may be in any language.
std::string refusal_of(const std::string& address) {
    constexpr int patience = 5000;
    const std::unique_ptr<PGconn, void (*)(PGconn*)> connection(PQconnectStart(address.c_str()), PQfinish);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    for (auto step = PGRES_POLLING_WRITING; step == PGRES_POLLING_WRITING || step == PGRES_POLLING_READING;) {
        pollfd line{PQsocket(connection.get()),
                    static_cast<short>(step == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&line, 1, patience) <= 0) break;
        step = PQconnectPoll(connection.get());
    }
    return PQerrorMessage(connection.get());
}

FaultKind kind_of_failure(const std::string& address, const std::string& message) {
    if (is_about_tls(message)) return FaultKind::insecure;
    const auto answer = PQping(address.c_str());
    if (answer == PQPING_NO_ATTEMPT) return FaultKind::no_address;
    if (answer != PQPING_OK) return FaultKind::away;
    constexpr auto no_such_database = "3D000";
    return refusal_of(address).find(no_such_database) == std::string::npos ? FaultKind::refused
                                                                           : FaultKind::no_database;
}

} // namespace

void connect(soci::session& server, const std::string& address) {
    const auto patient = patient_address(address);
    server.close();
    try {
        server.open(soci::postgresql, patient);
    } catch (const soci::soci_error& error) {
        throw Fault(kind_of_failure(patient, error.what()), without_password(address), error.what());
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
