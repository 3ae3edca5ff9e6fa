#pragma once

#include <optional>
#include <string_view>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A part of the screen whose content may be higher than it. While it lives, what is drawn at `content()`
/// moves with the wheel, the page keys and the focus, and is cut off at the edges: there it fades into the
/// ground or, where there are no tints, ends at a line. What the focus is brought to stands clear of both.
class Scroll {
  public:
    /// `height` is the content's, `ground` what it lies on. When the content grows, it is scrolled to its end
    /// or, where that would hide it, to `newest`, so far down. `keys`: the page keys are for it.
    Scroll(Frame& frame, const Rect& rect, std::string_view label, float height, Colour ground,
           std::optional<float> newest = {}, bool keys = true);
    ~Scroll();
    Scroll(const Scroll&) = delete;
    Scroll& operator=(const Scroll&) = delete;

    /// Where the content lies: as wide as the part itself, as high as it is.
    Rect content() const;

  private:
    void move(bool keys);
    void draw_edges() const;
    void draw_bar() const;

    Frame& frame_;
    Rect rect_;
    Id id_;
    float height_;
    Colour ground_;
    float offset_ = 0;
};

/// Scrolls so that `rect` is seen in the innermost scrolled part.
void bring_into_view(Frame& frame, const Rect& rect);

} // namespace aplomo::views
