#pragma once

#include "desktop/screens/customer.hpp"
#include "desktop/views/frame.hpp"
#include "desktop/views/look.hpp"
#include "desktop/views/pose.hpp"

namespace aplomo::views {

/// The customer, as angry and as trusting as `mood` says. `behind` is what the picture lies on: its round
/// corners are made by it.
void draw_portrait(Frame& frame, const Rect& rect, const screens::Customer& customer,
                   const screens::Mood& mood, Colour behind, float radius = 12);

/// The same, moving: the face follows the mood in 450 ms and blinks.
void draw_living_portrait(Frame& frame, const Rect& rect, const screens::Customer& customer,
                          const screens::Mood& mood, Colour behind, float radius = 12);

/// The face alone.
void draw_face(const Paint& paint, const Rect& rect, const Look& look, const Pose& pose);

} // namespace aplomo::views
