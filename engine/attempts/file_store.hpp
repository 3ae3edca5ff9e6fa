#pragma once

#include "attempts/database.hpp"
#include "attempts/store.hpp"

namespace aplomo::attempts {

class DecisionWriter;

/// A store in a file of its own.
class FileStore : public Store {
  public:
    explicit FileStore(std::unique_ptr<Database> database);
    ~FileStore() override;

    void wait_at_most(std::chrono::milliseconds patience) override { database_->wait_at_most(patience); }
    void keep_text(const std::string& fingerprint, const std::string& text) override;
    std::optional<std::string> text(const std::string& fingerprint) override;
    void begin(const Attempt& attempt) override;
    void add(const std::string& attempt, std::size_t position, const KeptDecision& decision) override;
    void keep_first(const std::string& attempt, std::size_t count) override;
    void seal(const std::string& attempt, const Seal& seal) override;
    void discard(const std::string& attempt) override;
    void reflect(const std::string& person, const std::string& attempt,
                 const Reflection& reflection) override;
    std::optional<Reflection> reflection(const std::string& person, const std::string& attempt) override;
    std::vector<Goal> goals(const std::string& person, const std::string& scenario) override;
    std::optional<Attempt> find(const std::string& attempt) override;
    std::vector<Attempt> list(const std::string& person) override;
    std::vector<Attempt> unfinished(const std::string& person) override;
    Delivery deliver() override { return {}; }

    /// The sealed ones, oldest first.
    std::vector<Attempt> sealed();

    /// Drops a sealed attempt that is kept elsewhere, with this reflection; false when it has another by now.
    bool forget(const Attempt& attempt, const std::optional<Reflection>& reflection);

  private:
    soci::session& sql() { return database_->sql(); }
    const std::string& place() const { return database_->place(); }
    void require_open(const std::string& attempt);

    std::unique_ptr<Database> database_;
    std::unique_ptr<DecisionWriter> writer_; ///< null: to be prepared anew
};

} // namespace aplomo::attempts
