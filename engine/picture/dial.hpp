#pragma once

#include <optional>
#include <string>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// A score from 0 to 100 and the mark to pass.
struct Dial {
    std::optional<int> value;
    int pass = 75;
    std::string otherwise; ///< what stands in place of the figure when there is no value
};

/// Adds an arc of 270 degrees with a tick at the pass mark and the figure in its middle, `size` wide and
/// high. The arc is filled up to `risen` of the value.
void add_dial(Picture& picture, Spot centre, double size, const Dial& dial, double risen = 1);

} // namespace aplomo::picture
