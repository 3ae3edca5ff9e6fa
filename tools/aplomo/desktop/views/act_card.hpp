#pragma once

#include <cstddef>
#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A deed among the replies: a dashed edge and a hand, because it is not a sentence. A narrow one stands
/// upright.
float act_card_height(const Frame& frame, const std::string& text, float width);
bool act_card(Frame& frame, const Rect& rect, const std::string& text, std::size_t index);

} // namespace aplomo::views
