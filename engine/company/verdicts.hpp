#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "attempts/database.hpp"
#include "company/entry.hpp"

namespace aplomo::company {

/// A sealed attempt that has not been replayed.
struct Awaiting {
    std::string attempt; ///< id
    std::string started; ///< ISO 8601, UTC
};

/// Those that the login may judge (in a file all of them), the oldest first: the next ones after `last`, from
/// the first on when that is empty. Reads no more rows than it gives and others' among them.
std::vector<Awaiting> awaiting(attempts::Database& database, const Awaiting& last, std::size_t at_most);

/// How many there are.
std::size_t count_awaiting(attempts::Database& database);

/// The attempts of these ids.
std::vector<attempts::Attempt> attempts_of(attempts::Database& database, const std::vector<std::string>& ids);

/// All of a person that may be seen, newest first.
std::vector<attempts::Attempt> attempts_by(attempts::Database& database, const std::string& person);

/// Ids of the finished attempts that may be seen, oldest first: a person's, everybody's when `person` is
/// empty.
std::vector<std::string> finished(attempts::Database& database, const std::string& person);

/// The text kept under a fingerprint.
std::optional<std::string> text(attempts::Database& database, const std::string& fingerprint);

/// Marks attempts as replayed and adds their entries to the sums, each exactly once, however many programs do
/// so at once. Gives the ids of those that were marked now.
/// @param judge who did it: on a server the login's own name, `given` ISO 8601, UTC
std::set<std::string> mark(attempts::Database& database, const std::vector<Judged>& judged,
                           const std::string& judge, const std::string& given);

/// Ids of a person's attempts that were replayed and agreed.
std::vector<std::string> agreeing(attempts::Database& database, const std::string& person);

/// An attempt whose decisions do not earn what its seal claims.
struct Disagreement {
    std::string attempt;
    std::string person;
    std::string scenario;
    std::string started;
    std::string note;
};

/// Those of a team's trainees, newest first; everybody's when `team` is empty.
std::vector<Disagreement> disagreements(attempts::Database& database, const std::string& team);

} // namespace aplomo::company
