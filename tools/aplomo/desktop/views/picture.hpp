#pragma once

#include "desktop/views/frame.hpp"
#include "picture/picture.hpp"

namespace aplomo::views {

/// The look's pixels at 100 % in a point of a picture.
inline constexpr float per_point = 4.0F / 3;

/// A length of the look in points.
constexpr double in_points(float pixels) { return static_cast<double>(pixels) / per_point; }
constexpr float in_pixels(double points) { return static_cast<float>(points) * per_point; }

/// Where a part of a picture lies that is rendered at `origin`.
inline Rect on_screen(Point origin, const picture::Box& box) {
    return {origin.x + in_pixels(box.x), origin.y + in_pixels(box.y), in_pixels(box.width),
            in_pixels(box.height)};
}
inline Rect on_screen(Point origin, const picture::Disc& disc) {
    const double r = disc.radius;
    return on_screen(origin, picture::Box{disc.centre.x - r, disc.centre.y - r, 2 * r, 2 * r});
}

/// Renders a picture, `unit` pixels to the point, in the theme's colours. Its letters are of the type scale:
/// the largest of their weight that is not larger, and never smaller than notes; they do not shrink with it.
/// In high contrast what is a tint elsewhere gets an edge.
void render(Frame& frame, Point origin, const picture::Picture& picture, float unit = per_point);

/// A drawing as wide as `room` at most, never larger than on paper, and what it shows in words below it.
/// Gives the height.
float draw_picture(Frame& frame, const Rect& room, const picture::Picture& picture);

} // namespace aplomo::views
