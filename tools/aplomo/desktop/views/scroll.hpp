#pragma once

#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A part of the screen whose content may be higher than it. While it lives, what is drawn at `content()`
/// moves with the wheel, the page keys and the focus, and is cut off at the edges.
class Scroll {
  public:
    /// `height` is the content's; `to_end` keeps the end in view when the content grows. `keys`: the page
    /// keys are for it.
    Scroll(Frame& frame, const Rect& rect, std::string_view label, float height, bool to_end = false,
           bool keys = true);
    ~Scroll();
    Scroll(const Scroll&) = delete;
    Scroll& operator=(const Scroll&) = delete;

    /// Where the content lies: as wide as the part itself, as high as it is.
    Rect content() const;

  private:
    void move(bool keys);
    void draw_bar() const;

    Frame& frame_;
    Rect rect_;
    Id id_;
    float height_;
    float offset_ = 0;
};

/// Scrolls so that `rect` is seen in the innermost scrolled part.
void bring_into_view(Frame& frame, const Rect& rect);

} // namespace aplomo::views
