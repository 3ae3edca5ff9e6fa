#pragma once

#include <cstddef>
#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A moment of silence among the replies: a round button with a key of its own, its words beside it or, where
/// it is narrow, below.
float breath_height(const Frame& frame, const std::string& text, float width);
bool breath_button(Frame& frame, const Rect& rect, const std::string& text, std::size_t index);

} // namespace aplomo::views
