#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A conversation that was left: go on, or put it away. Enter goes on with the `first` one while nothing has
/// the focus. Gives its height.
float draw_unfinished(Frame& frame, const Rect& room, const screens::Unfinished& left, bool first,
                      std::optional<screens::Action>& action);

/// A scenario that does not load, and the way to what is wrong. Gives its height.
float draw_broken(Frame& frame, const Rect& room, const screens::BrokenScenario& broken,
                  std::optional<screens::Action>& action);

} // namespace aplomo::views
