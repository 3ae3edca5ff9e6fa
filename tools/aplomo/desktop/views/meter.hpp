#pragma once

#include <string>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What a meter is called, and its colour and icon.
std::string meter_name(const Frame& frame, const std::string& id);
Colour meter_colour(const Theme& theme, const std::string& id);
Icon meter_icon(const std::string& id);

/// A mood as one segment for each point; a lost point stays for one decision as a dashed ghost. Gives its
/// height.
float draw_meter(Frame& frame, const Rect& room, const screens::Meter& meter);

/// Decisions left as dots, and counted in words. Gives its height.
float draw_patience(Frame& frame, const Rect& room, int left, int start);

} // namespace aplomo::views
