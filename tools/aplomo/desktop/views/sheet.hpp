#pragma once

#include <functional>
#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What lies on one sheet: a title, and what is drawn below it.
struct Sheet {
    std::string title;
    std::function<float(const Rect&)> draw; ///< gives the height
};

inline constexpr float sheet_gap = 16;

/// Two sheets beside each other, as high as the higher one; below each other where it is narrow. Gives the
/// height, as the next.
float draw_pair(Frame& frame, const Rect& room, const Sheet& wide, const Sheet& narrow);

float draw_alone(Frame& frame, const Rect& room, const Sheet& sheet);

} // namespace aplomo::views
