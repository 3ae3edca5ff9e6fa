#include "attempts/file_store.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

#include "attempts/fault.hpp"
#include "attempts/rows.hpp"

namespace aplomo::attempts {

using soci::into;
using soci::use;

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
    database_->change([&] {
        require_open(attempt);
        const auto next = static_cast<int>(position);
        int kept = 0;
        sql() << "select count(*) from decision where attempt = :a", use(attempt), into(kept);
        if (kept != next)
            throw Fault(FaultKind::out_of_turn, place(), fmt::format("decision {} of {}", next, kept));
        write_decision(sql(), attempt, next, decision);
    });
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
        sql() << "insert into awaiting (attempt) values (:a)", use(attempt);
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

std::vector<Attempt> FileStore::sealed() {
    return database_->read([&] { return read_sealed(sql()); });
}

void FileStore::forget(const std::string& attempt) {
    database_->change([&] { sql() << "delete from attempt where id = :a and sealed = 1", use(attempt); });
}

void FileStore::require_open(const std::string& attempt) {
    int sealed = 1;
    sql() << "select sealed from attempt where id = :a", use(attempt), into(sealed);
    if (!sql().got_data() || sealed != 0)
        throw Fault(FaultKind::out_of_turn, place(), attempt + " is not open");
}

} // namespace aplomo::attempts
