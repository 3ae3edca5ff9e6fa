#pragma once

#include <string>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

// What is told of attempts to a learning record store: made once, kept before it is first sent, and from then
// on always the same. It goes with its attempt. Throws attempts::Fault.

/// One statement of xAPI.
struct Statement {
    std::string id;      ///< UUID
    std::string attempt; ///< id
    int position = 0;    ///< among its attempt's: 0, 1, 2…
    std::string body;    ///< JSON, on one line
    std::string sent;    ///< ISO 8601, UTC; empty: it waits
    bool operator==(const Statement&) const = default;
};

/// Those of an attempt, in their order; none before they were made.
std::vector<Statement> statements_of(attempts::Database& database, const std::string& attempt);

/// Keeps the statements of one attempt and gives those that stand: where somebody else has kept some
/// meanwhile, theirs.
std::vector<Statement> keep_statements(attempts::Database& database, const std::vector<Statement>& made);

/// Marks an attempt's statements as sent; those that were already keep their moment.
/// @param when ISO 8601, UTC
void mark_sent(attempts::Database& database, const std::string& attempt, const std::string& when);

/// Ids of the attempts that can be told of, oldest first: sealed and no retries. Of a person, of everybody
/// who may be seen when `person` is empty; with `waiting` only those whose statements were not sent yet.
std::vector<std::string> telling(attempts::Database& database, const std::string& person, bool waiting);

} // namespace aplomo::company
