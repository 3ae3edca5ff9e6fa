#pragma once

#include "desktop/views/paint.hpp"
#include "desktop/views/pose.hpp"

namespace aplomo::views {

/// Draws in the units of a face: 98 from the middle to the cheek, y down, 0 just below the eyes.
struct Pen {
    const Paint& paint;
    Point origin;                                   ///< of the face, in the look's pixels
    float unit = 1;                                 ///< pixels of one
    int steps = 8;                                  ///< of a curve
    float cosine = 1, sine = 0, grow = 1, down = 0; ///< how the head is held; the body stands still

    Point at(Point face) const;
    Path at(Path face) const;
    void convex(const Path& face, Colour colour) const { paint.convex(at(face), colour); }
    void shape(const Path& face, Colour colour) const { paint.shape(at(face), colour); }
    void stroke(const Path& face, Colour colour, float width, bool closed = false) const {
        paint.stroke(at(face), colour, width * unit, closed);
    }
    void disc(Point face, float radius, Colour colour) const {
        paint.disc(at(face), radius * unit * grow, colour);
    }
};

/// A pen for a face of 348 × 360 units in `rect`; the head is held as the pose says, the body's pen is
/// upright.
Pen pen_for(const Paint& paint, const Rect& rect);
Pen head_held(Pen pen, const Pose& pose);

} // namespace aplomo::views
