#pragma once

#include <optional>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/toast.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Where toasts stand: one above the other in the bottom corner of `room`, the newest lowest, in their order.
/// Those for which there is no room are left out, the oldest first.
std::vector<Rect> toast_places(const Frame& frame, const Rect& room,
                               const std::vector<screens::Toast>& toasts);

/// Draws them over all else, and asks to dismiss them: pressed, on Escape, or after as long as reading takes,
/// which does not run while the mouse is over one or the keyboard has reached it.
std::optional<screens::Action> draw_toasts(Frame& frame, const std::vector<Rect>& places,
                                           const std::vector<screens::Toast>& toasts);

} // namespace aplomo::views
