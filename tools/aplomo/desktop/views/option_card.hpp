#pragma once

#include <string>
#include <string_view>

#include "desktop/views/press.hpp"

namespace aplomo::views {

/// One of a few to choose from, with a line below that explains it.
struct Option {
    std::string words;
    std::string note;
    bool on = false;
};

float option_card_height(Frame& frame, const Option& option, float width);

/// True when it was pressed. What is chosen is filled softly and its ring is full.
bool draw_option_card(Frame& frame, const Rect& rect, std::string_view label, const Option& option);

} // namespace aplomo::views
