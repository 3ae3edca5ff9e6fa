#pragma once

#include <string>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

// What a team view shows, each tile by one question to the sums: verified attempts alone. Throws
// attempts::Fault when the store fails.

/// Numbers added up, with what their mean and spread are told from.
struct Sum {
    long long n = 0;
    long long total = 0;   ///< of scores in hundredths of a point
    long long squares = 0; ///< of the same; 0 where nobody asks for the spread

    /// In points, 0 to 100; 0 of none.
    double mean() const { return n == 0 ? 0 : static_cast<double>(total) / static_cast<double>(n) / 100; }
};

/// A person's scores on one axis.
struct PersonScore {
    std::string person;
    std::string axis; ///< "overall", "empathy", "calm", "solution"
    Sum sum;
};

/// How often a technique or pitfall was on offer and how often it was taken then.
struct TechniqueUse {
    std::string person; ///< empty: the whole team's
    std::string tag;
    long long offered = 0;
    long long taken = 0;
};

/// What the attempts of a team's people at one scenario came to.
struct CourseGain {
    std::string scenario;
    long long people = 0;
    long long attempts = 0;
    long long passed = 0; ///< people who passed at least once
    double first = 0;     ///< mean of their first scores, in points
    double best = 0;      ///< mean of their best scores
};

/// What one person's attempts at one scenario came to.
struct PersonCourse {
    std::string person;
    std::string scenario;
    long long attempts = 0;
    long long passes = 0;
    std::string first_begun; ///< ISO 8601, UTC
    std::string last_begun;
};

/// Of those who began in one month, what they scored in another.
struct CohortMonth {
    std::string cohort; ///< "2026-11"
    std::string month;
    Sum sum;
};

/// A reply as an item of a test.
struct ReplyUse {
    std::string reply;
    long long offered = 0; ///< decisions where it was open
    long long chosen = 0;
    double cost = 0;           ///< mean of what choosing it cost, in points
    double score = 0;          ///< mean overall score of the conversations where it was chosen, in points
    double discrimination = 0; ///< correlation of choosing it with the overall score, −1 to 1
};

/// What still has to be replayed, and what did not agree.
struct Unverified {
    long long awaiting = 0;
    long long disagreeing = 0;
};

/// By person, for the team's trainees in the order of their names: `count` of them from number `from` on.
std::vector<PersonScore> people_scores(attempts::Database& database, const std::string& team, int from,
                                       int count);
std::vector<TechniqueUse> people_techniques(attempts::Database& database, const std::string& team, int from,
                                            int count);

/// Their names.
std::vector<std::string> trainee_names(attempts::Database& database, const std::string& team, int from,
                                       int count);
/// What they have practised.
std::vector<PersonCourse> people_courses(attempts::Database& database, const std::string& team, int from,
                                         int count);

/// The team's own sums.
std::vector<PersonScore> team_scores(attempts::Database& database, const std::string& team);
std::vector<TechniqueUse> team_techniques(attempts::Database& database, const std::string& team);
std::vector<CohortMonth> team_months(attempts::Database& database, const std::string& team);
/// How many attempts scored 0 to 9, 10 to 19, … 90 to 100 points.
std::vector<long long> team_deciles(attempts::Database& database, const std::string& team);
/// How many simulated customers gave 1, 2, … 5 stars.
std::vector<long long> team_survey(attempts::Database& database, const std::string& team);
std::vector<CourseGain> team_courses(attempts::Database& database, const std::string& team);
std::vector<ReplyUse> team_replies(attempts::Database& database, const std::string& team,
                                   const std::string& scenario);
Unverified team_unverified(attempts::Database& database, const std::string& team);

/// How many trainees a team has.
int trainees(attempts::Database& database, const std::string& team);

} // namespace aplomo::company
