#include "attempts/postgres_database.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <fmt/format.h>

#include "attempts/fault.hpp"
#include "attempts/postgres_connection.hpp"
#include "attempts/schema.hpp"
#include "attempts/server_address.hpp"
#include "attempts/server_schema.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;

constexpr std::chrono::milliseconds usual_patience(2000);

class PostgresDatabase final : public Database {
  public:
    explicit PostgresDatabase(const std::string& address)
        : address_(address), place_(without_password(address)) {
        guard([] {});
    }

    const std::string& place() const override { return place_; }
    bool is_server() const override { return true; }
    const std::string& login() const override { return login_; }
    soci::session& sql() override { return sql_; }

    void wait_at_most(std::chrono::milliseconds patience) override {
        patience_ = patience;
        guard([&] { be_patient(); });
    }

  protected:
    void guard(const std::function<void()>& work) override {
        try {
            if (!is_connected_) connect();
            work();
        } catch (const soci::postgresql_soci_error& error) {
            fail(kind_of_state(is_broken() ? "" : error.sqlstate()), error);
        } catch (const soci::soci_error& error) {
            fail(is_broken() ? FaultKind::away : FaultKind::failed, error);
        }
    }

    const char* beginning() const override { return "begin"; }

  private:
    void connect() {
        attempts::connect(sql_, address_);
        sql_ << "select cast(session_user as text)", into(login_);
        be_patient();
        require_present_schema();
        is_connected_ = true;
    }

    void be_patient() { sql_ << fmt::format("set lock_timeout = {}", patience_.count()); }

    void require_present_schema() {
        const int known = static_cast<int>(schema_steps().size());
        const int version = server_schema_version(sql_);
        if (version == 0) throw Fault(FaultKind::no_schema, place_, "no schema aplomo");
        if (version < known)
            throw Fault(FaultKind::older_schema, place_, fmt::format("schema {}, known {}", version, known));
        if (version > known)
            throw Fault(FaultKind::newer_schema, place_, fmt::format("schema {}, known {}", version, known));
    }

    bool is_broken() { return !is_alive(sql_); }

    [[noreturn]] void fail(FaultKind kind, const std::exception& error) {
        if (kind == FaultKind::away) is_connected_ = false;
        throw Fault(kind, place_, error.what());
    }

    std::string address_;
    std::string place_;
    std::string login_;
    std::chrono::milliseconds patience_ = usual_patience;
    soci::session sql_;
    bool is_connected_ = false;
};

} // namespace

std::unique_ptr<Database> open_postgres(const std::string& address) {
    return std::make_unique<PostgresDatabase>(address);
}

FaultKind kind_of_state(const std::string& sqlstate) {
    const auto begins = [&](std::string_view prefix) { return sqlstate.starts_with(prefix); };
    if (sqlstate.empty() || begins("08") || begins("57P")) return FaultKind::away;
    if (sqlstate == "42501") return FaultKind::not_permitted;
    if (sqlstate == "23514" || begins("22")) return FaultKind::unacceptable;
    if (begins("28")) return FaultKind::refused;
    if (sqlstate == "53100") return FaultKind::full;
    if (sqlstate == "55P03" || sqlstate == "53300" || begins("40")) return FaultKind::busy;
    if (sqlstate == "25006") return FaultKind::read_only;
    return FaultKind::failed;
}

} // namespace aplomo::attempts
