#pragma once

#include <functional>
#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Draws something that looks the same frame after frame: the first time by `draw`, from then on by copying
/// what that came to, wherever `rect` has moved. `look` names all that it depends on apart from its place,
/// its size and the display. All of it must lie in `rect`, and no text.
void stamp(Frame& frame, const Rect& rect, std::string_view look, const std::function<void()>& draw);

} // namespace aplomo::views
