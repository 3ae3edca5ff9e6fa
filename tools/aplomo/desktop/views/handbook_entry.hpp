#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/handbook.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The page of what is open: a tag with its scene, or a principle. Nothing open, nothing drawn. Gives the
/// height.
float draw_handbook_entry(Frame& frame, const Rect& room, const screens::HandbookScreen& screen);

} // namespace aplomo::views
