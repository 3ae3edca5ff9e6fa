#pragma once

#include <string>
#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// On or off, in words too; 44 high. `name` is what is switched, for reading aloud. True when it is pressed.
float switch_width(const Frame& frame);
bool draw_switch(Frame& frame, const Rect& rect, std::string_view label, const std::string& name, bool on);

} // namespace aplomo::views
