#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Tells at the bottom of `rest`, and takes that strip off it, what is done in the background and how far it
/// is.
std::optional<screens::Action> draw_busy(Frame& frame, Rect& rest, const std::optional<screens::Busy>& busy);

} // namespace aplomo::views
