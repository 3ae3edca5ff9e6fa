#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desktop/views/press.hpp"

namespace aplomo::views {

/// What somebody did in a field.
struct Typing {
    std::optional<std::string> text; ///< as it is now, if it changed
    bool entered = false;            ///< Enter was pressed in it
};

/// Begins to type in a field of several lines before it is drawn, when nothing has the focus: no letter is
/// lost.
void begin_in(Frame& frame, std::string_view label);

/// How high a field must be that shows `text` whole; at least one line.
float text_field_height(const Frame& frame, const std::string& text, float width);

/// What a field lies on.
void draw_field_ground(Frame& frame, const Rect& rect, bool focused, bool hovered);

/// A place to type in. While it has the focus, letters are for it and no shortcut. The text is the
/// screen's: it changes when the screen comes back with another. `hint` stands in it while it is empty.
Typing text_field(Frame& frame, const Rect& rect, std::string_view label, const std::string& name,
                  const std::string& text, const std::string& hint = {});

} // namespace aplomo::views
