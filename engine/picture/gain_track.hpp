#pragma once

#include <optional>
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// Scores of 0 to 100, and the mark to pass where it is known.
struct Gain {
    int first = 0;
    int best = 0;
    std::optional<int> pass;
};

inline constexpr double gain_height = 15;

/// Adds a line from 0 to 100 on which the way from the first score (a ring) to the best one (a dot) lies; the
/// pass mark is dashed.
void add_gain_track(Picture& picture, Spot top_left, double width, const Gain& gain);

/// One conversation's gain in words and as a track.
struct GainLine {
    std::string title;
    std::string told_from; ///< of how many people and attempts
    Gain gain;
};

/// One below the other, the tracks under each other.
Picture gain_chart(const std::vector<GainLine>& gains, double width);

} // namespace aplomo::picture
