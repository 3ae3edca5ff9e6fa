#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A number that goes up and down, between two keys; 44 high. The words show the number as it is; `label`
/// with " less" and " more" are the keys' own.
struct Stepper {
    std::string_view label;
    std::string name; ///< what the number is, for reading aloud
    std::string words;
    int value = 0;
    int step = 1;
    int least = 0;
    int most = 100;
};

inline constexpr float stepper_width = 196;

/// Gives the new value when a key was pressed.
std::optional<int> draw_stepper(Frame& frame, const Rect& rect, const Stepper& stepper);

} // namespace aplomo::views
