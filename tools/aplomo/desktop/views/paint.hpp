#pragma once

#include <cstdint>
#include <span>

#include "desktop/views/fonts.hpp"
#include "desktop/views/geometry.hpp"
#include "desktop/views/icons.hpp"
#include "desktop/views/theme.hpp"

struct ImDrawList;

namespace aplomo::views {

/// Which corners are round.
enum Corners : unsigned { top_left = 1, top_right = 2, bottom_right = 4, bottom_left = 8, all_corners = 15 };

/// Puts shapes on the screen, in the look's pixels. With `list` null nothing is put anywhere: that is how a
/// part of a screen is measured.
struct Paint {
    ImDrawList* list = nullptr;
    float scale = 1;

    /// The same, from pixel to pixel of the display: what is clipped there, filled and rounded off leaves no
    /// seam.
    Rect on_pixels(const Rect& rect) const;

    void fill(const Rect& rect, Colour colour, float radius = 0, unsigned corners = all_corners) const;
    void frame(const Rect& rect, Colour colour, float width, float radius = 0,
               unsigned corners = all_corners) const;
    void dashed_frame(const Rect& rect, Colour colour, float width, float radius, float dash,
                      float gap) const;
    void shadow(const Rect& rect, float radius, Colour ink) const;
    /// From one colour at the top of `rect` to another at its bottom.
    void blend(const Rect& rect, Colour top, Colour bottom) const;

    /// Level or upright, of whole pixels, so that it is as sharp wherever it lies.
    void bar(Point from, Point to, Colour colour, float width) const;
    void dashed_line(Point from, Point to, Colour colour, float width, float dash, float gap) const;
    void disc(Point centre, float radius, Colour colour) const;
    void ring(Point centre, float radius, Colour colour, float width) const;
    /// Angles in degrees, clockwise from the right; round ends.
    void arc(Point centre, float radius, float from, float to, Colour colour, float width) const;

    void convex(std::span<const Point> path, Colour colour) const;
    /// Any simple outline, also one with hollows; opaque colours only.
    void shape(std::span<const Point> path, Colour colour) const;
    void stroke(std::span<const Point> path, Colour colour, float width, bool closed = false) const;
    /// Rounds the corners of what was painted in `rect` by covering them in `colour`.
    void round_off(const Rect& rect, float radius, Colour colour) const;

    void glyph(Point top_left, const Face& face, Icon icon, Colour colour) const;
    void text(Point top_left, const Face& face, const char* begin, const char* end, Colour colour) const;

    void clip(const Rect& rect) const;
    void unclip() const;

  private:
    void draw_dash(std::span<const Point> piece, Colour colour, float width) const;
};

} // namespace aplomo::views
