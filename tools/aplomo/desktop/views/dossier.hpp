#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/briefing.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The desk with the folders and the paper that is open. It fills `room`, or is higher where the papers need
/// it; gives its height.
float draw_dossier(Frame& frame, const Rect& room, const screens::BriefingScreen& screen,
                   std::optional<screens::Action>& action);

} // namespace aplomo::views
