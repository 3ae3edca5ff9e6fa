#pragma once

#include <initializer_list>
#include <span>

#include "desktop/views/geometry.hpp"

namespace aplomo::views {

/// A cubic from `a` to `d` as `steps` + 1 points, added to the path.
void add_cubic(Path& path, Point a, Point b, Point c, Point d, int steps);

/// A quadratic which passes `through` half-way.
Path arc_through(Point from, Point through, Point to, int steps);

/// A soft closed outline through the points, with `steps` points from each to the next.
Path smooth(std::span<const Point> through, int steps);

/// The outline of an ellipse.
Path ellipse(Point centre, float half_width, float half_height, int points);

/// The points, and then their mirror images from the last to the first: a figure that is the same left and
/// right.
Path mirrored(std::initializer_list<Point> right);

} // namespace aplomo::views
