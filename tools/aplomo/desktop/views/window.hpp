#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Draws the screen and what stands around it, and gives what the person asked for in this frame. Ends the
/// frame.
std::optional<screens::Action> draw(const screens::Screen& screen, const screens::Shell& shell, Frame& frame);

} // namespace aplomo::views
