#include "desktop/views/pen.hpp"

#include <cmath>
#include <numbers>

namespace aplomo::views {
namespace {

constexpr Point hinge{0, 110}; // where the neck bends

} // namespace

Point Pen::at(Point face) const {
    const float x = (face.x - hinge.x) * grow;
    const float y = (face.y - hinge.y) * grow;
    return {origin.x + unit * (hinge.x + x * cosine - y * sine),
            origin.y + unit * (hinge.y + down + x * sine + y * cosine)};
}

Path Pen::at(Path face) const {
    for (Point& p : face) p = at(p);
    return face;
}

Pen pen_for(const Paint& paint, const Rect& rect) {
    const float unit = rect.h / 360; // also of a wide picture: it would cut hair off at its top
    return {.paint = paint,
            .origin = {rect.x + rect.w / 2, rect.y + rect.h - 160 * unit},
            .unit = unit,
            .steps = std::clamp(static_cast<int>(unit * paint.scale * 10), 4, 9)};
}

Pen head_held(Pen pen, const Pose& pose) {
    const float tilt =
        (5.5F * pose.joy + 2.5F * pose.plea - 4 * pose.doubt) * std::numbers::pi_v<float> / 180;
    pen.cosine = std::cos(tilt);
    pen.sine = std::sin(tilt);
    pen.grow = 1 + 0.045F * pose.anger - 0.015F * pose.doubt;
    pen.down = 9 * pose.cold + 3 * pose.plea;
    return pen;
}

} // namespace aplomo::views
