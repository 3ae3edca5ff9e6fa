#include "desktop/views/features.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "desktop/views/curve.hpp"
#include "desktop/views/triangles.hpp"

namespace aplomo::views {
namespace {

constexpr Colour black{0x2A1714};
constexpr Colour white{0xFDFAF6};
constexpr Colour lip{0x9C4038};
constexpr float eye_x = 42;
constexpr float eye_y = -8;
constexpr float eye_half = 21;

/// From the inner to the outer end of the eye: -1 to 1.
Point in_eye(float side, float along, float y) { return {side * (eye_x + eye_half * along), eye_y + y}; }

struct Lids {
    Path upper; ///< inner to outer
    Path lower; ///< outer to inner
};

Lids lids_of(const Pen& pen, const Pose& p, float side) {
    const float open = 1 - p.shut;
    const float high = (14 + 3 * p.glare + 2 * p.plea - 5.5F * p.doubt - 3 * p.grin) * open;
    const float inner_high = high - (6.5F * p.cold + 2 * p.plea + p.anger) * open;
    const float low = (9 - 5 * p.joy - 2 * p.anger - 2 * p.cold) * open;
    const Point inner = in_eye(side, -1, 2 + 1.5F * p.anger);
    const Point outer = in_eye(side, 1, -1 - p.anger + 1.8F * p.grin);
    Lids lids;
    add_cubic(lids.upper, inner, in_eye(side, -0.55F, -1.3F * inner_high), in_eye(side, 0.55F, -1.3F * high),
              outer, pen.steps);
    add_cubic(lids.lower, outer, in_eye(side, 0.55F, 1.3F * low), in_eye(side, -0.55F, 1.3F * low), inner,
              pen.steps);
    return lids;
}

void draw_iris(const Pen& pen, const Look& look, const Pose& p, float side, const Path& eye) {
    const Point centre = {side * eye_x + 7 * p.doubt, eye_y + 2 * p.doubt - p.anger - 1};
    const float radius = 11.5F - 1.2F * p.anger;
    const int points = pen.steps * 2;
    const auto put = [&](float r, Colour colour) {
        pen.convex(clipped(ellipse(centre, r, r, points), eye), colour);
    };
    put(radius, mix(look.iris, black, 0.35F));
    put(radius - 1.6F, look.iris);
    put(5.4F, black);
    pen.convex(clipped(ellipse({centre.x + 3.4F, centre.y - 3.6F}, 2.6F, 2.6F, 8), eye), white);
}

} // namespace

void draw_eye(const Pen& pen, const Look& look, const Pose& pose, float side) {
    const Lids lids = lids_of(pen, pose, side);
    Path eye = lids.upper;
    eye.insert(eye.end(), lids.lower.begin() + 1, lids.lower.end() - 1);
    if (pose.shut < 0.8F) {
        pen.convex(eye, white);
        draw_iris(pen, look, pose, side, eye);
    }
    pen.stroke(lids.upper, black, 4);
    pen.stroke(lids.lower, mix(look.skin, black, 0.45F), 1.6F);
}

void draw_brow(const Pen& pen, const Look& look, const Pose& p, float side) {
    const bool right = side > 0;
    const float a = p.anger;
    const float lift = p.doubt * (1 - 0.6F * a) * (right ? 8.0F : -1.0F);
    const float inner_y =
        -30 + 9 * a + 8 * p.cold - 4 * p.plea - 2 * p.joy - 3 * (1 - a) * p.doubt * (right ? 1.0F : 0.2F);
    const float middle_y = -42 + 5 * a + 5 * p.cold - lift - 2 * p.joy;
    const float outer_y = -31 - 3 * a - lift / 2 + 2 * p.joy;
    const auto place = [&](float x, float y) { return Point{side * (eye_x + x), eye_y + y}; };
    Path brow =
        arc_through(place(-24 - 4 * a, inner_y - 4), place(2, middle_y - 4), place(29, outer_y), pen.steps);
    const Path under =
        arc_through(place(29, outer_y), place(2, middle_y + 5), place(-24 - 4 * a, inner_y + 6), pen.steps);
    brow.insert(brow.end(), under.begin() + 1, under.end());
    pen.shape(brow, mix(look.hair_colour, black, 0.25F));
}

void draw_frown_lines(const Pen& pen, Colour skin, const Pose& p) {
    const Colour line = mix(skin, black, 0.55F);
    if (p.anger > 0.3F) {
        const float depth = (p.anger - 0.3F) / 0.7F;
        for (const float side : {-1.0F, 1.0F}) {
            pen.stroke(arc_through({side * 8, -44}, {side * 6, -34}, {side * 9, -26 + 3 * depth}, pen.steps),
                       line.faded(0.7F * depth), 2.4F);
            pen.stroke(arc_through({side * 27, 36}, {side * 37, 47}, {side * 40, 62}, pen.steps),
                       line.faded(0.5F * depth), 2.2F);
        }
    }
    if (p.plea > 0.35F)
        for (const float y : {-72.0F, -62.0F})
            pen.stroke(arc_through({-34, y + 3}, {0, y}, {34, y + 3}, pen.steps),
                       line.faded(0.6F * (p.plea - 0.2F)), 2);
}

void draw_nose(const Pen& pen, Colour skin, const Pose& p) {
    const Colour line = mix(skin, black, 0.5F);
    const float flare = 3 * p.glare;
    Path ridge;
    add_cubic(ridge, {7, -6}, {3, 14}, {-15 - flare, 26}, {-11 - flare, 36}, pen.steps);
    pen.stroke(ridge, line.faded(0.75F), 2.6F);
    pen.stroke(arc_through({-11 - flare, 36}, {-3, 41}, {7 + flare, 38}, pen.steps), line.faded(0.85F), 2.8F);
    pen.stroke(arc_through({13 + flare, 30}, {16 + flare, 36}, {11 + flare, 40}, pen.steps), line.faded(0.5F),
               2.2F);
}

namespace {

struct Corners2 {
    Point left, right;
    float y;
};

Corners2 mouth_corners(const Pose& p, float smile) {
    const float y = 66 + 2 * p.anger;
    const float half =
        31 + 9 * p.joy - 5 * p.anger * (1 - p.open) + 3 * p.open + 3 * p.cold - 3 * p.doubt * (1 - p.anger);
    const float skew = 5 * p.doubt * (1 - 0.5F * p.anger);
    return {{-half, y - 9 * smile + skew}, {half, y - 9 * smile - skew}, y};
}

void draw_open_mouth(const Pen& pen, const Corners2& at, float top, float bottom, float teeth) {
    Path mouth = arc_through(at.left, {0, top}, at.right, pen.steps);
    const Path lower = arc_through(at.right, {0, bottom}, at.left, pen.steps);
    mouth.insert(mouth.end(), lower.begin() + 1, lower.end() - 1);
    pen.shape(mouth, {0x571C1A});
    const std::array<Point, 4> row{
        Point{-80, top - 20}, {80, top - 20}, {80, top + teeth}, {-80, top + teeth}};
    const Path bite = clipped(mouth, row);
    if (bite.size() > 2) pen.shape(bite, white);
    pen.stroke(mouth, lip, 4.2F, true);
}

} // namespace

void draw_mouth(const Pen& pen, Colour skin, const Pose& p) {
    const float smile = 1.1F * p.joy - 0.55F * p.anger - 0.45F * p.cold + 0.1F * p.plea - 0.3F * p.doubt;
    const Corners2 at = mouth_corners(p, smile);
    const bool speaks = p.speak >= 0;
    if (p.anger > 0.5F) {
        const float jaw = speaks ? 0.35F + 0.8F * p.speak : 1;
        const float bottom = 5 + (20 - 4 * (1 - p.trust)) * p.open * jaw;
        draw_open_mouth(pen, at, at.y - 5 - 5 * p.open, at.y + bottom, 5 + 4 * p.open + 5 * p.cold);
        return;
    }
    if (p.grin > 0.05F || speaks) {
        const float jaw = std::max(speaks ? 2 + 16 * p.speak : 0, 16 * p.grin);
        return draw_open_mouth(pen, at, at.y + 1 + 2 * p.grin, at.y + (speaks ? 2 : 10) + jaw,
                               (speaks ? 3.0F : 9.0F) + 7 * p.grin);
    }
    pen.stroke(arc_through(at.left, {0, at.y + 4 * smile}, at.right, pen.steps * 2), lip, 4.2F);
    pen.stroke(arc_through({-13, at.y + 14}, {0, at.y + 17}, {13, at.y + 14}, pen.steps),
               mix(skin, black, 0.3F).faded(0.6F), 2);
}

void draw_cheek(const Pen& pen, const Path& face, const Pose& p, float side) {
    const float a = p.anger;
    const Colour colour = mix({0xE58A76}, {0xC7321F}, a);
    const float alpha = 0.27F * (0.07F + 0.1F * p.joy + 0.17F * std::pow(a, 1.4F));
    const int every = pen.unit * pen.paint.scale < 0.3F ? 3 : 1; // a small face needs fewer rings
    for (int i = 0; i < 7; i += every) {
        const auto n = static_cast<float>(i);
        const Path blush =
            ellipse({side * 60, 36}, 36 + 6 * a - 4.2F * n, 27 + 5 * a - 3.5F * n, pen.steps * 2 + 4);
        pen.convex(i < 2 ? clipped(blush, face) : blush, colour.faded(alpha * static_cast<float>(every)));
    }
}

} // namespace aplomo::views
