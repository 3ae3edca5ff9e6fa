#pragma once

#include <string>
#include <vector>

#include "desktop/screens/customer.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Who may come: one face in its mood, or up to four small ones at rest, since nobody knows which of them it
/// will be.
void draw_cast(Frame& frame, const Rect& square, const std::vector<screens::Customer>& customers,
               const screens::Mood& mood, Colour behind);

/// "Marta Ibáñez", or "One of three customers".
std::string cast_name(const Frame& frame, const std::vector<screens::Customer>& customers);

} // namespace aplomo::views
