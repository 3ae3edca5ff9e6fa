#pragma once

#include <array>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "company/entry.hpp"

namespace aplomo::company {

// How people fared at their first attempts at a scenario, counted over the whole company: verified attempts
// alone, numbered from 1 by when they began. Later ones are not numbered.

inline constexpr int early_attempts = 5;

/// Everybody's attempts of one number at a scenario.
struct EarlyOutcome {
    std::string scenario;
    int number = 0;
    long long people = 0;                ///< who have made it
    long long passed = 0;                ///< of them, at this attempt
    long long first_passed = 0;          ///< of these, for the first time
    std::array<long long, 10> deciles{}; ///< how many scored 0 to 9, 10 to 19, … 90 to 100 points
};

/// A person's attempt.
struct EarlyAttempt {
    std::string scenario;
    int number = 0;
    int score = 0; ///< in hundredths
    bool passed = false;
};

/// By scenario and number, without those that nobody has made; of one scenario, or of all where it is empty.
/// Throws attempts::Fault, as the next.
std::vector<EarlyOutcome> early_outcomes(attempts::Database& database, const std::string& scenario);

/// By scenario and number.
std::vector<EarlyAttempt> early_of(attempts::Database& database, const std::string& person);

/// Adds entries to what is known of early attempts, in whatever order they come. Within a transaction that
/// keeps others from adding of the same people.
void add_early(soci::session& sql, const std::vector<Entry>& entries);

/// Takes all of a person out of it. Within a transaction.
void take_early(soci::session& sql, const std::string& person);

} // namespace aplomo::company
