#pragma once

#include <vector>

#include "desktop/screens/settings.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// No attempt is kept in this run.
bool keeps_nothing(const std::vector<screens::KeptThing>& kept);

/// What is kept, where, and who sees it, on a sheet; gives the height.
float draw_kept_things(Frame& frame, const Rect& room, const std::vector<screens::KeptThing>& kept);

} // namespace aplomo::views
