#pragma once

#include "desktop/views/look.hpp"
#include "desktop/views/pen.hpp"

namespace aplomo::views {

/// What lies behind the head, and what falls over the forehead.
void draw_hair_behind(const Pen& pen, const Look& look);
void draw_hair_before(const Pen& pen, const Look& look);

void draw_beard(const Pen& pen, const Look& look);
void draw_glasses(const Pen& pen, const Look& look);

} // namespace aplomo::views
