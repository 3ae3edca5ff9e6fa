#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/views/geometry.hpp"

namespace aplomo::views {

enum class Key {
    tab,
    back_tab,
    enter,
    space,
    escape,
    left,
    right,
    up,
    down,
    page_up,
    page_down,
    home,
    end,
    backspace,
    erase,
    help,
    zoom_in,
    zoom_out,
    zoom_reset,
    mute,
    quit // F1 and Ctrl with + - 0 M Q, which only the window can tell
};

/// What a person did since the last frame. Any number of keys and letters, in order; at most one press and
/// one release of the button.
struct Input {
    Point mouse;           ///< in screen pixels
    bool pressed = false;  ///< the left button went down
    bool released = false; ///< and up
    float wheel = 0;       ///< notches, up is positive
    std::vector<Key> keys;
    std::u32string typed;
    bool held = false;            ///< typed by a key that was down already: more of a text, but no new wish
    float seconds = 0;            ///< since the last frame
    std::optional<float> voice{}; ///< how loud the customer speaks now, 0 to 1; nothing: is silent
};

/// What ImGui knows of it. The window adds help and the zoom keys.
Input input_of_imgui();

} // namespace aplomo::views
