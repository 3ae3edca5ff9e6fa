#pragma once

#include <optional>
#include <vector>

#include "company/team_view.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::reports {

// A conversation's replies as items of a test, told from a team's sums alone.

/// With fewer decisions at a place nothing is told of it but the numbers.
inline constexpr long long least_offers = 20;

/// With fewer decisions for a reply the mean score of those who chose it is not told.
inline constexpr long long least_chosen = 5;

/// A costlier reply is a mistake, in points on average.
inline constexpr double least_cost = 1;

/// Of each reply of a turn what was made of it, in the file's order; of none where it was never open.
std::vector<company::ReplyUse> uses_at(const scenario::Turn& turn, const std::vector<company::ReplyUse>& all);

/// How hard a place is.
struct Difficulty {
    long long n = 0; ///< decisions taken there
    double lost = 0; ///< by them on average, in points
};
Difficulty difficulty(const std::vector<company::ReplyUse>& at_turn);

/// The mean score of the conversations in which a reply was chosen, in points; nothing of too few.
std::optional<double> score_with(const company::ReplyUse& use);

/// What those who did best chose where others chose `instead_of`: the reply of the same turn with the highest
/// mean score, if that is higher than with `instead_of`. Nothing while too few have chosen either.
std::optional<std::size_t> chosen_by_best(const std::vector<company::ReplyUse>& at_turn,
                                          std::size_t instead_of);

} // namespace aplomo::reports
