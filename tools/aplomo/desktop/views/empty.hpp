#pragma once

#include <string>
#include <string_view>

#include "desktop/views/button.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A page with nothing on it yet: what is missing and what to do next, in words, and the button that does it.
struct Empty {
    std::string words;
    std::string_view label; ///< of the button
    Caption next;
};

/// Gives the height; `pressed` becomes true with the button.
float draw_empty(Frame& frame, const Rect& room, const Empty& empty, bool& pressed);

} // namespace aplomo::views
