#pragma once

#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// A share from 0 to 1 and between which the true one lies.
struct Band {
    double share = 0;
    double least = 0;
    double most = 1;
    bool told = true;  ///< false: there is too little to tell; nothing but an edge is drawn
    bool loss = false; ///< more of it is worse
};

inline constexpr double band_height = 10.5;

/// Adds a track on which the band is where the true share lies and the mark what was counted.
void add_band(Picture& picture, Spot top_left, double width, const Band& band);

/// One share in words and as a band.
struct BandLine {
    std::string name;
    std::string figures; ///< "4 of 9"
    Band band;
};

/// One below the other, the tracks under each other.
Picture band_chart(const std::vector<BandLine>& bands, double width);

} // namespace aplomo::picture
