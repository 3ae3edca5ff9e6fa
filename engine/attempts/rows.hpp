#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "attempts/reflection.hpp"

namespace soci {
class session;
}

namespace aplomo::attempts {

// An attempt and what hangs on it as rows of a store's tables. A database's own error is passed on as it is.

void write_beginning(soci::session& sql, const Attempt& attempt);
void write_decision(soci::session& sql, const std::string& attempt, int position,
                    const KeptDecision& decision);
/// The store has got the attempt with that.
void write_seal(soci::session& sql, const std::string& attempt, const Seal& seal);
/// Lists a sealed attempt among those that await their replay, and counts it among its person's.
void write_awaiting(soci::session& sql, const std::string& attempt);
/// Counts an attempt, which is still there, no longer among those.
void count_no_longer_awaiting(soci::session& sql, const std::string& attempt, bool disagrees);
std::optional<Attempt> read_attempt(soci::session& sql, const std::string& id);
/// All of a person, newest first; of everybody when `person` is empty.
std::vector<Attempt> read_attempts(soci::session& sql, const std::string& person);
/// Those of a person that are not sealed, newest first.
std::vector<Attempt> read_unfinished(soci::session& sql, const std::string& person);
/// All that are sealed, oldest first.
std::vector<Attempt> read_sealed(soci::session& sql);

/// Those of these ids, newest first.
std::vector<Attempt> read_attempts_of(soci::session& sql, const std::vector<std::string>& ids);

/// The text kept under a fingerprint.
std::optional<std::string> read_text(soci::session& sql, const std::string& fingerprint);

/// Whose attempt it is; nothing when there is none, or none that may be seen.
std::optional<std::string> read_owner(soci::session& sql, const std::string& attempt);

/// Throws Fault `out_of_turn` when there is no such attempt (or none that may be seen), `not_yours` when it
/// is somebody else's.
void require_theirs(soci::session& sql, const std::string& place, const std::string& person,
                    const std::string& attempt);

/// Takes the place of what was written before; an empty one only takes it away.
void write_reflection(soci::session& sql, const std::string& attempt, const Reflection& reflection);
std::optional<Reflection> read_reflection(soci::session& sql, const std::string& person,
                                          const std::string& attempt);
std::vector<Goal> read_goals(soci::session& sql, const std::string& person, const std::string& scenario);

} // namespace aplomo::attempts
