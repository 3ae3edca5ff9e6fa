#include "attempts/file_store.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

#include "attempts/fault.hpp"
#include "attempts/rows.hpp"

namespace aplomo::attempts {

using soci::use;

/// Adds decisions by one statement, prepared once: all that is left to wait for is the disk. Lives no longer
/// than its session, and not beyond a fault of it.
class DecisionWriter {
  public:
    explicit DecisionWriter(soci::session& sql);

    /// False, and nothing is written, unless the attempt is open and this is its next decision.
    bool write(const std::string& attempt, int position, const KeptDecision& decision);

  private:
    std::string attempt_;
    int position_ = 0;
    std::string reply_;
    long long milliseconds_ = 0;
    std::string typed_;
    soci::statement statement_;
};

// What is out of turn has no position and is ignored. `insert … select` would first put the row into a table
// of its own, because it reads the table that it writes to: that costs more than all else that is not the
// disk.
DecisionWriter::DecisionWriter(soci::session& sql)
    : statement_(
          (sql.prepare << "insert or ignore into decision (attempt, position, reply, milliseconds, typed) "
                          "values (:a, case when (select sealed from attempt where id = :a) = 0 and (:p = 0 "
                          "or exists (select 1 from decision where attempt = :a and position = :p - 1)) "
                          "then :p end, :r, :m, :t)",
           use(attempt_, "a"), use(position_, "p"), use(reply_, "r"), use(milliseconds_, "m"),
           use(typed_, "t"))) {}

bool DecisionWriter::write(const std::string& attempt, int position, const KeptDecision& decision) {
    attempt_ = attempt;
    position_ = position;
    reply_ = decision.reply;
    milliseconds_ = decision.milliseconds;
    typed_ = decision.typed;
    statement_.execute(true);
    return statement_.get_affected_rows() == 1;
}

FileStore::FileStore(std::unique_ptr<Database> database) : database_(std::move(database)) {}

FileStore::~FileStore() = default;

void FileStore::keep_text(const std::string& fingerprint, const std::string& text) {
    database_->change([&] {
        sql() << "insert into kept_text (fingerprint, body) values (:f, :b) on conflict do nothing",
            use(fingerprint), use(text);
    });
}

std::optional<std::string> FileStore::text(const std::string& fingerprint) {
    return database_->read([&] { return read_text(sql(), fingerprint); });
}

void FileStore::begin(const Attempt& attempt) {
    database_->change([&] { write_beginning(sql(), attempt); });
}

void FileStore::add(const std::string& attempt, std::size_t position, const KeptDecision& decision) {
    const auto next = static_cast<int>(position);
    bool is_written = false;
    try {
        database_->change_at_once([&] {
            if (writer_ == nullptr) writer_ = std::make_unique<DecisionWriter>(sql());
            is_written = writer_->write(attempt, next, decision);
        });
    } catch (const Fault&) {
        writer_.reset();
        throw;
    }
    if (!is_written)
        throw Fault(FaultKind::out_of_turn, place(),
                    fmt::format("{} is not open for decision {}", attempt, next));
}

void FileStore::keep_first(const std::string& attempt, std::size_t count) {
    database_->change([&] {
        require_open(attempt);
        const auto first = static_cast<int>(count);
        sql() << "delete from decision where attempt = :a and position >= :p", use(attempt), use(first);
    });
}

void FileStore::seal(const std::string& attempt, const Seal& seal) {
    database_->change([&] {
        require_open(attempt);
        write_seal(sql(), attempt, seal);
        write_awaiting(sql(), attempt);
    });
}

void FileStore::discard(const std::string& attempt) {
    database_->change([&] {
        require_open(attempt);
        sql() << "delete from attempt where id = :a", use(attempt);
    });
}

std::optional<Attempt> FileStore::find(const std::string& attempt) {
    return database_->read([&] { return read_attempt(sql(), attempt); });
}

void FileStore::reflect(const std::string& person, const std::string& attempt, const Reflection& reflection) {
    database_->change([&] {
        require_theirs(sql(), place(), person, attempt);
        write_reflection(sql(), attempt, reflection);
    });
}

std::optional<Reflection> FileStore::reflection(const std::string& person, const std::string& attempt) {
    return database_->read([&] { return read_reflection(sql(), person, attempt); });
}

std::vector<Goal> FileStore::goals(const std::string& person, const std::string& scenario) {
    return database_->read([&] { return read_goals(sql(), person, scenario); });
}

std::vector<Attempt> FileStore::list(const std::string& person) {
    return database_->read([&] { return read_attempts(sql(), person); });
}

std::vector<Attempt> FileStore::unfinished(const std::string& person) {
    return database_->read([&] { return read_unfinished(sql(), person); });
}

std::vector<Attempt> FileStore::sealed() {
    return database_->read([&] { return read_sealed(sql()); });
}

bool FileStore::forget(const Attempt& attempt, const std::optional<Reflection>& reflection) {
    bool is_same = false;
    database_->change([&] {
        is_same = read_reflection(sql(), attempt.person, attempt.id) == reflection;
        if (!is_same) return;
        count_no_longer_awaiting(sql(), attempt.id, false);
        sql() << "delete from attempt where id = :a and sealed = 1", use(attempt.id);
    });
    return is_same;
}

void FileStore::require_open(const std::string& attempt) {
    int sealed = 1;
    sql() << "select sealed from attempt where id = :a", use(attempt), soci::into(sealed);
    if (!sql().got_data() || sealed != 0)
        throw Fault(FaultKind::out_of_turn, place(), attempt + " is not open");
}

} // namespace aplomo::attempts
