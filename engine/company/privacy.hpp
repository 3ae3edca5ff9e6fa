#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "company/entry.hpp"

namespace aplomo::company {

// A person's right to know what is kept of them, and to have it gone. On a server the keeper alone erases.
// Throws attempts::Fault.

/// Every row that names a person or is about what they did, as a JSON object: a list of rows for each table.
/// As far as the login may see them: all of them for the person and the keeper.
std::string rows_of(attempts::Database& database, const std::string& person);

/// Whether any row names a person: in words of others a name counts for nothing.
bool is_named(attempts::Database& database, const std::string& person);

/// Takes away every row that names a person, and their login with them. What they gave to do, judged and
/// looked at stays without a name. All or nothing; that nothing of it can be read back is for
/// overwrite_deleted.
/// @param entries what their attempts added to the sums (reports::entries_of)
void erase(attempts::Database& database, const std::string& person, const std::vector<Entry>& entries);

/// Who has attempts that began before a moment (ISO 8601, UTC).
std::vector<std::string> people_before(attempts::Database& database, const std::string& moment);

/// Takes away a person's attempts that began before a moment, out of the sums too; gives how many. The same
/// entries as above.
std::size_t purge(attempts::Database& database, const std::string& person, const std::string& moment,
                  const std::vector<Entry>& entries);

/// Forgets who looked at what before a moment, and the texts that no attempt was played in any more.
void purge_rest(attempts::Database& database, const std::string& moment);

/// Makes what was deleted unreadable in the database's own tables, where its pages would hold it until they
/// are used again. False where that was not done everywhere: on a server somebody was at work in a table; a
/// file was being read, and holds it until it is opened again and nobody else has it open. A server's log of
/// changes, its messages and its backups stay in any case.
bool overwrite_deleted(attempts::Database& database);

/// After how many months the company wants attempts to go; nothing: it has not said.
std::optional<int> months_kept(attempts::Database& database);
void keep_months(attempts::Database& database, std::optional<int> months);

} // namespace aplomo::company
