#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <fmt/format.h>

#include <chrono>
#include <thread>

#include "attempts/rows.hpp"
#include "attempts/schema.hpp"
#include "attempts/sqlite_file.hpp"
#include "attempts/store.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;
using soci::use;

constexpr std::chrono::milliseconds usual_patience(2000);
constexpr std::chrono::milliseconds between_tries(20);

/// SOCI takes a text without an equals sign for the path itself, and only double quotes for quotes.
std::string connection_string(const std::string& path) {
    return path.find('=') == std::string::npos ? path : fmt::format("db=\"{}\"", path);
}

class SqliteStore : public Store {
  public:
    explicit SqliteStore(const std::string& path) : path_(path) {
        make_private_file(path);
        guard([&] { open(); });
    }

    void wait_at_most(std::chrono::milliseconds patience) override {
        patience_ = patience;
        guard([&] { be_patient(); });
    }

    void keep_text(const std::string& fingerprint, const std::string& text) override {
        change([&] {
            sql_ << "insert into kept_text (fingerprint, body) values (:f, :b) on conflict do nothing",
                use(fingerprint), use(text);
        });
    }

    std::optional<std::string> text(const std::string& fingerprint) override {
        return guard([&]() -> std::optional<std::string> {
            std::string body;
            sql_ << "select body from kept_text where fingerprint = :f", use(fingerprint), into(body);
            return sql_.got_data() ? std::optional(body) : std::nullopt;
        });
    }

    void begin(const Attempt& attempt) override {
        change([&] { write_beginning(sql_, attempt); });
    }

    void add(const std::string& attempt, std::size_t position, const KeptDecision& decision) override {
        change([&] {
            require_open(attempt);
            const auto next = static_cast<int>(position);
            int kept = 0;
            sql_ << "select count(*) from decision where attempt = :a", use(attempt), into(kept);
            if (kept != next)
                throw Fault(FaultKind::out_of_turn, path_, fmt::format("decision {} of {}", next, kept));
            write_decision(sql_, attempt, next, decision);
        });
    }

    void keep_first(const std::string& attempt, std::size_t count) override {
        change([&] {
            require_open(attempt);
            const auto first = static_cast<int>(count);
            sql_ << "delete from decision where attempt = :a and position >= :p", use(attempt), use(first);
        });
    }

    void seal(const std::string& attempt, const Seal& seal) override {
        change([&] {
            require_open(attempt);
            write_seal(sql_, attempt, seal);
        });
    }

    void discard(const std::string& attempt) override {
        change([&] {
            require_open(attempt);
            sql_ << "delete from attempt where id = :a", use(attempt);
        });
    }

    std::optional<Attempt> find(const std::string& attempt) override {
        return guard([&] { return read_attempt(sql_, attempt); });
    }

    void reflect(const std::string& person, const std::string& attempt,
                 const Reflection& reflection) override {
        change([&] {
            require_theirs(person, attempt);
            write_reflection(sql_, attempt, reflection);
        });
    }

    std::optional<Reflection> reflection(const std::string& person, const std::string& attempt) override {
        return guard([&] { return read_reflection(sql_, person, attempt); });
    }

    std::vector<Goal> goals(const std::string& person, const std::string& scenario) override {
        return guard([&] { return read_goals(sql_, person, scenario); });
    }

    std::vector<Attempt> list(const std::string& person) override {
        return guard([&] { return read_attempts(sql_, person); });
    }

  private:
    void open() {
        sql_.open(soci::sqlite3, connection_string(path_));
        be_patient();
        const bool is_present = schema_version() == known_version();
        write_ahead();
        sql_ << "pragma synchronous = full";
        sql_ << "pragma foreign_keys = on";
        if (!is_present) change([&] { take_steps(); });
    }

    void be_patient() { sql_ << fmt::format("pragma busy_timeout = {}", patience_.count()); }

    /// For this one change SQLite does not wait itself until others that open the same new store are done.
    void write_ahead() {
        for (std::chrono::milliseconds waited(0);; waited += between_tries) try {
                sql_ << "pragma journal_mode = wal";
                return;
            } catch (const soci::sqlite3_soci_error& error) {
                if (kind_of(error.result()) != FaultKind::locked || waited >= patience_) throw;
                std::this_thread::sleep_for(between_tries);
            }
    }

    static int known_version() { return static_cast<int>(schema_steps().size()); }

    /// 0 for a new file. Refuses what is not a store of attempts, and stores of a newer schema.
    int schema_version() {
        int version = 0, application = 0, tables = 0;
        sql_ << "select user_version, application_id, (select count(*) from sqlite_schema)"
                " from pragma_user_version, pragma_application_id",
            into(version), into(application), into(tables);
        const bool is_new = version == 0 && application == 0 && tables == 0;
        if (!is_new && application != application_id)
            throw Fault(FaultKind::damaged, path_, "not a store of attempts");
        if (version > known_version())
            throw Fault(FaultKind::newer_schema, path_,
                        fmt::format("schema {}, known {}", version, known_version()));
        return version;
    }

    /// Another program may have taken some meanwhile.
    void take_steps() {
        for (auto version = schema_version(); version < known_version(); ++version)
            for (const auto statement : schema_steps()[static_cast<std::size_t>(version)])
                sql_ << std::string(statement) + (statement.starts_with("create table") ? " strict" : "");
        sql_ << fmt::format("pragma application_id = {}", application_id);
        sql_ << fmt::format("pragma user_version = {}", known_version());
    }

    void require_open(const std::string& attempt) {
        int sealed = 1;
        sql_ << "select sealed from attempt where id = :a", use(attempt), into(sealed);
        if (!sql_.got_data() || sealed != 0)
            throw Fault(FaultKind::out_of_turn, path_, attempt + " is not open");
    }

    void require_theirs(const std::string& person, const std::string& attempt) {
        std::string owner;
        sql_ << "select person from attempt where id = :a", use(attempt), into(owner);
        if (!sql_.got_data()) throw Fault(FaultKind::out_of_turn, path_, attempt + " is not there");
        if (owner != person) throw Fault(FaultKind::not_yours, path_, attempt + " is of " + owner);
    }

    template <typename Work>
    auto guard(Work work) -> decltype(work()) {
        try {
            if (damaged_) reopen();
            return work();
        } catch (const soci::sqlite3_soci_error& error) {
            damaged_ = kind_of(error.result()) == FaultKind::damaged;
            throw Fault(kind_of(error.result()), path_, error.what());
        } catch (const soci::soci_error& error) {
            throw Fault(FaultKind::failed, path_, error.what());
        }
    }

    /// One transaction: all of it is durable when this returns, or none of it happened. It waits for its turn
    /// to write before it reads anything.
    template <typename Work>
    void change(Work work) {
        guard([&] {
            sql_ << "begin immediate";
            try {
                work();
                sql_ << "commit";
            } catch (...) {
                undo();
                throw;
            }
        });
    }

    /// What is in memory of a damaged file is worth nothing, and the file may have been mended meanwhile.
    void reopen() {
        damaged_ = false;
        sql_.close();
        open();
    }

    void undo() noexcept {
        try {
            sql_ << "rollback";
        } catch (const soci::soci_error&) {
            // SQLite has rolled back already.
        }
    }

    std::string path_;
    std::chrono::milliseconds patience_ = usual_patience;
    soci::session sql_;
    bool damaged_ = false; ///< the last call found it so
};

} // namespace

std::unique_ptr<Store> Store::open(const std::string& address) {
    constexpr std::string_view scheme = "sqlite:";
    if (address.compare(0, scheme.size(), scheme) != 0)
        throw Fault(FaultKind::cannot_open, address, "an address begins with sqlite:");
    return std::make_unique<SqliteStore>(address.substr(scheme.size()));
}

} // namespace aplomo::attempts
