#pragma once

#include "attempts/file_store.hpp"

namespace aplomo::attempts {

/// A company's server, and the file in which attempts run and wait for it. An attempt is in the file until
/// the server has said that it keeps it, and goes there whole; the server refuses an id that it has, so what
/// is handed over twice is kept once.
class CompanyStore : public Store {
  public:
    CompanyStore(std::string address, std::unique_ptr<Database> outbox);

    void wait_at_most(std::chrono::milliseconds patience) override;
    void keep_text(const std::string& fingerprint, const std::string& text) override;
    std::optional<std::string> text(const std::string& fingerprint) override;
    Acceptance acceptance(const std::string& fingerprint, const std::string& player) override;
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
    std::vector<Attempt> unfinished(const std::string& person) override { return outbox_.unfinished(person); }
    Delivery deliver() override;
    void ask_server(bool asked) override { is_away_ = !asked; }
    bool was_answered() const override { return was_answered_; }

  private:
    /// The server, connected to when it is first asked for. Throws Fault while it is away.
    Database& server();

    /// Asks the server; nothing while it is away.
    template <typename Ask>
    auto ask(Ask question) -> std::optional<decltype(question())>;

    /// False when something was added to it meanwhile, and it waits for the next time.
    bool hand_over(const Attempt& attempt);
    void keep_texts_of(const Attempt& attempt);

    std::string address_;
    FileStore outbox_;
    std::unique_ptr<Database> server_; ///< null: not connected to yet
    bool was_answered_ = true;         ///< whatever was asked since `deliver`
    bool is_away_ = false;             ///< as the last call found it; only `deliver` tries again
};

} // namespace aplomo::attempts
