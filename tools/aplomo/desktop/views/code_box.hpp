#pragma once

#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Something to be read letter by letter, as a command or a line of a file. Gives its height.
float draw_code_box(Frame& frame, const Rect& room, const std::string& code);

} // namespace aplomo::views
