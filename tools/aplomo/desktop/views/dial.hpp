#pragma once

#include <optional>
#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A score as an arc of 270 degrees with a tick at the pass mark, `size` wide and high; nothing instead of a
/// figure when there is too little to tell, which the caller says beside it.
void dial(Frame& frame, Point centre, float size, std::optional<int> value, int pass, std::string_view label);

} // namespace aplomo::views
