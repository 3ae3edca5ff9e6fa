#pragma once

#include <optional>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/toast.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Draws them over all else, one above the other in the lower right corner of `frame.toasts`, the newest
/// lowest; the oldest are left out where they would hide much of the window. Asks to dismiss them: pressed,
/// on Escape, or after as long as reading takes, which does not run while the mouse is over one or the
/// keyboard has reached it.
std::optional<screens::Action> draw_toasts(Frame& frame, const std::vector<screens::Toast>& toasts);

} // namespace aplomo::views
