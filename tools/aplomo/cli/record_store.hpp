#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/export.hpp"
#include "company/statements.hpp"
#include "machine/post.hpp"

namespace aplomo::cli {

/// What a learning record store made of the statements of one attempt.
enum class Received {
    kept,
    refused, ///< these, and others may be welcome
    waiting  ///< it is away, or lets nobody in
};

/// A learning record store that statements are posted to.
class RecordStore {
  public:
    explicit RecordStore(machine::Mailbox mailbox) : mailbox_(std::move(mailbox)) {}

    /// Posts the statements of an attempt, all at once. What is not kept is told in a sentence.
    Received send(const std::vector<company::Statement>& statements, Terminal& terminal) const;

  private:
    machine::Mailbox mailbox_;
};

/// The one that the options name; or why it cannot be, in a sentence. The login comes from the file, which
/// nobody else may read, or from APLOMO_LRS_LOGIN.
std::variant<RecordStore, std::string> record_store(const ExportOptions& options, const Terminal& terminal);

} // namespace aplomo::cli
