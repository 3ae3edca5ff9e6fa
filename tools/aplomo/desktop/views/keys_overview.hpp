#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Every key and what it does, those of `screen` first. It stands in the screen's place while it is open.
std::optional<screens::Action> draw_keys_overview(Frame& frame, const Rect& room,
                                                  const screens::Screen& screen);

} // namespace aplomo::views
