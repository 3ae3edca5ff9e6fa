#pragma once

#include "desktop/views/look.hpp"
#include "desktop/views/pen.hpp"

namespace aplomo::views {

/// The parts of a face that tell its mood.
void draw_eye(const Pen& pen, const Look& look, const Pose& pose, float side);
void draw_brow(const Pen& pen, const Look& look, const Pose& pose, float side);
void draw_frown_lines(const Pen& pen, Colour skin, const Pose& pose);
void draw_nose(const Pen& pen, Colour skin, const Pose& pose);
void draw_mouth(const Pen& pen, Colour skin, const Pose& pose);
void draw_cheek(const Pen& pen, const Path& face, const Pose& pose, float side);

} // namespace aplomo::views
