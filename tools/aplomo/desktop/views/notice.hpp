#pragma once

#include <optional>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One sentence at the foot of `rest`, which it takes off; nothing when the sentence is empty.
std::optional<screens::Action> draw_notice(Frame& frame, Rect& rest, const std::string& sentence);

} // namespace aplomo::views
