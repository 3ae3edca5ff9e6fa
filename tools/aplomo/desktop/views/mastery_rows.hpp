#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Techniques or pitfalls by principle: counted shares and where the true ones lie. Gives the height.
float draw_mastery(Frame& frame, const Rect& room, const std::vector<screens::MasteryRow>& rows,
                   std::optional<screens::Action>& action);

} // namespace aplomo::views
