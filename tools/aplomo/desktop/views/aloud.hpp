#pragma once

#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What is read aloud of an area: its words, then how it stands. The frame must have noted what was written.
std::string aloud(const Frame& frame, const Area& area);

/// The same of what has the focus; empty when nothing has.
std::string focus_aloud(const Frame& frame);

} // namespace aplomo::views
