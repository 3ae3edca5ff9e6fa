#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace aplomo::analysis {

/// Below this a probability of mere luck counts as significant.
inline constexpr double significance_level = 0.05;

/// One guess at a question: of `open` replies, `right` are right; the guesser marked `marked` of them, of
/// which `hits` are right, and takes any of the marked. 1 to 6 each; `right` and `hits` may be 0.
struct Guess {
    int open = 1;
    int right = 1;
    int marked = 1;
    int hits = 1;
};

/// How often guesses are right, and how probable that is by luck.
struct Hits {
    std::size_t questions = 0; ///< those in which the guesser told any replies apart (marked < open)
    double rate = 0;           ///< share of them in which it was right, 0 to 1
    double expected = 0;       ///< the share that marking at random gets
    double p = 1; ///< probability that marking as many replies at random gets at least this rate (one-sided)
};

/// Weighs up guesses at independent questions. Under luck the marked replies of a question are a random
/// choice among the open ones, so its hits are hypergeometric; their sum is worked out exactly up to 256
/// questions and by the normal distribution beyond.
Hits weigh_up(std::span<const Guess> guesses);

/// Holm's adjustment: each probability made as large as asking so many questions at once demands, in the same
/// order.
std::vector<double> holm(std::span<const double> probabilities);

} // namespace aplomo::analysis
