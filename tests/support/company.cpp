#include "support/company.hpp"

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <fstream>

#include "attempts/server_schema.hpp"
#include "cli/console.hpp"
#include "reports/company_texts.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::tests {
namespace {

/// postgresql://keeper:PASSWORD@/postgres?host=…&port=…
std::string address_of_cluster() {
    std::ifstream file(APLOMO_CLUSTER "/address");
    std::string address;
    std::getline(file, address);
    INFO("no cluster: ctest starts one; by hand: tests/support/cluster start " APLOMO_CLUSTER);
    REQUIRE_FALSE(address.empty());
    return address;
}

std::string keepers_password() {
    const auto address = address_of_cluster();
    const auto begin = address.find(':', address.find("//")) + 1;
    return address.substr(begin, address.find('@') - begin);
}

std::string name_of_a_database() {
    static std::atomic<int> made = 0;
    return "company_" + std::to_string(getpid()) + "_" + std::to_string(++made);
}

void run_in(const std::string& address, const std::string& statement) {
    INFO(statement);
    REQUIRE(Company::try_as(address, statement).empty());
}

std::string state_of(const PGresult* result) {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return "";
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state == nullptr ? "no connection" : state;
}

std::string database_in(const std::string& address) {
    const auto begin = address.find('/', address.find('@')) + 1;
    return address.substr(begin, address.find('?') - begin);
}

} // namespace

std::string cluster_address(const std::string& login, const std::string& password,
                            const std::string& database) {
    const auto address = address_of_cluster();
    return "postgresql://" + login + ":" + password + "@/" + database + address.substr(address.find('?'));
}

std::string name_of_its_own(const std::string& name) { return name + '_' + std::to_string(getpid()); }

Company::Company() {
    const auto name = name_of_a_database();
    run_in(address_of_cluster(), "create database " + name);
    keeper_ = cluster_address("keeper", keepers_password(), name);
    attempts::bring_up_to_date(keeper_);
    database_ = attempts::Database::open(keeper_);
    company::accept(*database_, reports::texts_of({scenario_from(full_scenario_text()),
                                                   scenario_from(good_scenario_text())}));
    run_in(keeper_, "create or replace function latest_start() returns timestamptz language sql stable as "
                    "$$ select timestamptz 'infinity' $$");
}

Company::~Company() {
    database_.reset();
    try_as(address_of_cluster(), "drop database " + database_in(keeper_) + " with (force)");
}

std::string Company::person(const std::string& name, const std::string& team, company::Role role) {
    company::add_person(*database_, name, "2026-11-01T08:00:00Z");
    company::set_password(*database_, name, name);
    company::join(*database_, {team, name, role});
    return cluster_address(name, name, database_in(keeper_));
}

std::string Company::try_as(const std::string& address, const std::string& statement, std::string* value) {
    PGconn* connection = PQconnectdb(address.c_str());
    PQclear(PQexec(connection, "set search_path = aplomo; set client_min_messages = warning"));
    PGresult* result = PQexec(connection, statement.c_str());
    auto state = state_of(result);
    if (value != nullptr) *value = PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "";
    PQclear(result);
    PQfinish(connection);
    return state;
}

OpenTransaction::OpenTransaction(const std::string& address, const std::string& statement)
    : connection_(PQconnectdb(address.c_str()), [](void* open) { PQfinish(static_cast<PGconn*>(open)); }) {
    PGresult* result = PQexec(static_cast<PGconn*>(connection_.get()),
                              ("set search_path = aplomo; begin; " + statement).c_str());
    const auto state = state_of(result);
    PQclear(result);
    INFO(statement);
    REQUIRE(state.empty());
}

OpenTransaction::~OpenTransaction() = default;

void OpenTransaction::commit() { PQclear(PQexec(static_cast<PGconn*>(connection_.get()), "commit")); }

std::string Company::value(const std::string& question) const {
    std::string value;
    INFO(question);
    REQUIRE(try_as(keeper_, question, &value).empty());
    return value;
}

} // namespace aplomo::tests
