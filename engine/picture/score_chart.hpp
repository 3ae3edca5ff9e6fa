#pragma once

#include <optional>
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// One finished conversation in the course of scores.
struct ScorePoint {
    int overall = 0;
    bool passed = false;
    bool guided = false; ///< with a coach: shown, and told from nothing
    bool operator==(const ScorePoint&) const = default;
};

/// The words in it, in the reader's language.
struct ScoreWords {
    std::string passed;
    std::string not_passed;
    std::string guided; ///< empty: none is
    std::string which;  ///< how many are shown, in which order
    bool operator==(const ScoreWords&) const = default;
};

/// No more are shown: the last ones.
inline constexpr std::size_t most_scores = 40;

/// Scores from 0 to 100 in the order given; each kind of point has a form of its own, so that colour is not
/// the only sign. `pass` is the mark where it is the same for all. What the marks mean stands below.
Picture score_chart(const std::vector<ScorePoint>& points, std::optional<int> pass, const ScoreWords& words,
                    double width);

} // namespace aplomo::picture
