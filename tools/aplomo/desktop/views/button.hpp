#pragma once

#include <string>
#include <string_view>

#include "desktop/views/frame.hpp"
#include "desktop/views/press.hpp"

namespace aplomo::views {

enum class Weight {
    next,  ///< the one next action of the screen: filled
    plain, ///< an edge
    quiet  ///< only words
};

/// What stands on a button.
struct Caption {
    std::string words = {};
    Icon before = Icon::none;
    Icon after = Icon::none;
    std::string key = {}; ///< the shortcut that is shown; empty: none
};

/// The shortcut as it works now: one of a single letter waits while somebody writes.
std::string shown_key(const Frame& frame, const std::string& key);

/// Size of a button for its caption.
float button_width(const Frame& frame, const Caption& caption);
inline constexpr float button_height = 44;
inline constexpr float button_padding = 18; ///< on either side of what stands on it

bool button(Frame& frame, const Rect& rect, std::string_view label, const Caption& caption, Weight weight);

/// The little frame around a shortcut; as wide as it must be. `on` fills it with the accent.
inline constexpr float key_cap_height = 26;
float key_cap_width(const Frame& frame, std::string_view key);
void key_cap(Frame& frame, Point top_left, std::string_view key, Colour ink, bool on = false);

} // namespace aplomo::views
