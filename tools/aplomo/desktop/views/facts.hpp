#pragma once

#include <string>
#include <vector>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A short thing to know: an icon and words, or a level out of five as dots.
struct ShortFact {
    Icon icon = Icon::none;
    std::string words = {};
    int level = 0; ///< 1 to 5; 0: none
};

/// In one row, or as many as are needed. Gives the height.
float draw_facts(Frame& frame, const Rect& room, const std::vector<ShortFact>& facts);

} // namespace aplomo::views
