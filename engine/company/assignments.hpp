#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "attempts/database.hpp"

namespace aplomo::company {

// What trainers and managers give to do. Throws attempts::Fault; on a server nobody gives in another's name
// or to people whom they do not lead.

/// Scenarios that a person, or every trainee of a team, is to pass.
struct Assignment {
    std::string id;     ///< UUID
    std::string team;   ///< empty: only `person`
    std::string person; ///< empty: the team's trainees
    attempts::Mode mode = attempts::Mode::assessment;
    int mark = 0;      ///< overall score to reach, 1 to 100; 0: it is enough to pass
    std::string until; ///< a date, "2026-12-01"; empty: there is no hurry
    std::string given_by;
    std::string given;                  ///< ISO 8601, UTC
    std::vector<std::string> scenarios; ///< ids, sorted
    bool operator==(const Assignment&) const = default;
};

/// One scenario that one person was given.
struct Due {
    std::string assignment; ///< id
    std::string person;
    std::string scenario;
    attempts::Mode mode = attempts::Mode::assessment;
    int mark = 0;
    std::string until;
    std::string given_by;
    /// When the attempt began that does it, by the clock of who made it: of those in that mode after it was
    /// given that are sealed, no retry, not marked as forged, and reach the mark, the first that the store
    /// got. Nothing while there is none.
    std::optional<std::string> done;
    std::string received; ///< when the store got that one, by its own clock; empty while there is none
    bool operator==(const Due&) const = default;
};

void give(attempts::Database& database, const Assignment& assignment);

/// False when there is none of that id, or none that the login gave.
bool take_back(attempts::Database& database, const std::string& assignment);

/// All that may be seen, newest first.
std::vector<Assignment> assignments(attempts::Database& database);

/// What a person was given, alone or as a trainee of a team; of everybody who may be seen when `person` is
/// empty. Sooner ones first, those without a date last.
std::vector<Due> dues(attempts::Database& database, const std::string& person);

/// Whether it was done, but the store got it after its day: a clock can be set back.
inline bool is_late(const Due& due) {
    return due.done && !due.until.empty() && due.received.substr(0, 10) > due.until;
}

/// Whether the day of a due has gone by without it; `today` is a date.
inline bool is_overdue(const Due& due, const std::string& today) {
    return !due.done && !due.until.empty() && due.until < today;
}

} // namespace aplomo::company
