#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The rail at the left edge of `rest`, which it takes off: where one can go, and language, colours and
/// sound.
std::optional<screens::Action> draw_rail(Frame& frame, Rect& rest, std::optional<screens::Place> here,
                                         const screens::Shell& shell);

} // namespace aplomo::views
