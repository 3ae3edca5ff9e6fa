#pragma once

#include <optional>
#include <string>
#include <vector>

#include "company/team_view.hpp"

namespace aplomo::company {

/// With fewer verified attempts nobody is placed.
inline constexpr int least_to_place = 5;

/// Where somebody stands among a team's people.
struct Standing {
    std::string person;
    Sum overall;
    std::optional<int> place; ///< from 1; who has the same whole points shares it. Nothing: too few attempts
};

/// A team's trainees by their mean scores, best first; those who are not placed stand after the others, by
/// name. Empty where the company has not chosen to rank people (company/leaderboard.hpp). Throws
/// attempts::Fault.
std::vector<Standing> standings(attempts::Database& database, const std::string& team);

/// A mean score in whole points, rounded half up; 0 of none. What places are told from.
long long points(const Sum& sum);

} // namespace aplomo::company
