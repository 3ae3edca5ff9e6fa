#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the person is doing to an area.
struct Touch {
    /// Now: by mouse, or by Space on the focus, or by Enter where the keyboard brought it; after a click
    /// Enter is for the button that shows it.
    bool pressed = false;
    bool hovered = false;
    bool held = false;
    bool focused = false; ///< and the ring is to be drawn
};

/// Makes `rect` an area that can be pressed and reached by keyboard. The label is for Tab, tests and memory;
/// one of each per frame. `aloud` is needed where the words in it do not tell what it is or how it stands.
Touch press(Frame& frame, const Rect& rect, std::string_view label, Aloud aloud = {});

/// The ring around what has the focus.
void focus_ring(Frame& frame, const Rect& rect, float radius, const Touch& touch);

} // namespace aplomo::views
