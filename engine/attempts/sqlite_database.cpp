#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <fmt/format.h>

#include <chrono>
#include <thread>

#include "attempts/fault.hpp"
#include "attempts/schema.hpp"
#include "attempts/sqlite_database.hpp"
#include "attempts/sqlite_file.hpp"

namespace aplomo::attempts {
namespace {

using soci::into;

constexpr std::chrono::milliseconds usual_patience(2000);
constexpr std::chrono::milliseconds between_tries(20);

/// SOCI takes a text without an equals sign for the path itself, and only double quotes for quotes. A path
/// from the root is no name that means something else to SQLite, as `:memory:` does.
std::string connection_string(const std::string& path) {
    if (path.empty()) throw Fault(FaultKind::cannot_open, "sqlite:", "no path");
    const auto whole = std::filesystem::absolute(path).string();
    if (whole.find('=') == std::string::npos) return whole;
    if (whole.find('"') != std::string::npos)
        throw Fault(FaultKind::cannot_open, path, "its path has both an equals sign and a double quote");
    return fmt::format("db=\"{}\"", whole);
}

/// A table with a key of several columns holds many small rows: in the order of their key they are written
/// once, and not once more for an index.
std::string in_sqlite(std::string_view statement) {
    std::string words(statement);
    if (!words.starts_with("create table")) return words;
    return words + (words.find("primary key (") == std::string::npos ? " strict" : " strict, without rowid");
}

class SqliteDatabase final : public Database {
  public:
    explicit SqliteDatabase(const std::string& path) : path_(path), connection_(connection_string(path)) {
        make_private_file(path);
        guard([&] { open(); });
    }

    const std::string& place() const override { return path_; }
    bool is_server() const override { return false; }
    const std::string& login() const override { return nobody_; }
    soci::session& sql() override { return sql_; }

    void wait_at_most(std::chrono::milliseconds patience) override {
        patience_ = patience;
        guard([&] { be_patient(); });
    }

  protected:
    void guard(const std::function<void()>& work) override {
        try {
            if (damaged_) reopen();
            work();
        } catch (const soci::sqlite3_soci_error& error) {
            damaged_ = kind_of(error.result(), path_) == FaultKind::damaged;
            throw Fault(kind_of(error.result(), path_), path_, error.what());
        } catch (const soci::soci_error& error) {
            throw Fault(FaultKind::failed, path_, error.what());
        }
    }

    const char* beginning() const override { return "begin immediate"; }

  private:
    void open() {
        sql_.open(soci::sqlite3, connection_);
        be_patient();
        const int version = schema_version();
        const bool is_present = version == known_version();
        if (!is_present && version > 0) put_copy_aside(version);
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
                if (kind_of(error.result(), path_) != FaultKind::locked || waited >= patience_) throw;
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

    /// Before anything of an older store is changed.
    void put_copy_aside(int version) {
        const auto unfinished = fmt::format("{}.unfinished", copy_of_schema(path_, version).string());
        std::error_code failed;
        std::filesystem::remove(unfinished, failed);
        make_private_file(unfinished);
        try {
            sql_ << "vacuum into :f", soci::use(unfinished);
        } catch (...) {
            std::filesystem::remove(unfinished, failed);
            throw;
        }
        std::filesystem::rename(unfinished, copy_of_schema(path_, version), failed);
        if (failed) throw Fault(kind_of(failed), path_, failed.message());
    }

    /// Another program may have taken some meanwhile.
    void take_steps() {
        for (auto version = schema_version(); version < known_version(); ++version)
            for (const auto statement : schema_steps()[static_cast<std::size_t>(version)])
                sql_ << in_sqlite(statement);
        sql_ << fmt::format("pragma application_id = {}", application_id);
        sql_ << fmt::format("pragma user_version = {}", known_version());
    }

    /// What is in memory of a damaged file is worth nothing, and the file may have been mended meanwhile.
    void reopen() {
        damaged_ = false;
        sql_.close();
        open();
    }

    std::string path_, connection_;
    std::string nobody_;
    std::chrono::milliseconds patience_ = usual_patience;
    soci::session sql_;
    bool damaged_ = false; ///< the last call found it so
};

} // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path) {
    return std::make_unique<SqliteDatabase>(path);
}

} // namespace aplomo::attempts
