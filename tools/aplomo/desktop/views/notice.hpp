#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The shell's notice at the foot of `rest`, which it takes off, and where it leads; nothing when there is
/// none.
std::optional<screens::Action> draw_notice(Frame& frame, Rect& rest, const screens::Shell& shell);

} // namespace aplomo::views
