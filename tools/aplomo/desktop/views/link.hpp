#pragma once

#include <string_view>

#include "desktop/views/button.hpp"

namespace aplomo::views {

/// Words that can be pressed, without an edge; 32 high. Gives its width too, since others stand beside it.
float link_width(const Frame& frame, const Caption& caption);
bool link(Frame& frame, Point top_left, std::string_view label, const Caption& caption, Colour ink);

} // namespace aplomo::views
