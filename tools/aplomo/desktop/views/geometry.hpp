#pragma once

#include <algorithm>
#include <vector>

namespace aplomo::views {

/// Lengths are in the look's pixels at 100 %; Paint turns them into the screen's.
struct Point {
    float x = 0;
    float y = 0;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {x + w / 2, y + h / 2}; }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    Rect inset(float by) const { return inset(by, by); }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
};

using Path = std::vector<Point>;

inline Rect overlap(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

/// Cuts a strip off `rest`, and the gap after it.
inline Rect take_top(Rect& rest, float h, float gap = 0) {
    const Rect strip{rest.x, rest.y, rest.w, h};
    rest.y += h + gap;
    rest.h -= h + gap;
    return strip;
}

inline Rect take_bottom(Rect& rest, float h, float gap = 0) {
    rest.h -= h + gap;
    return {rest.x, rest.bottom() + gap, rest.w, h};
}

inline Rect take_left(Rect& rest, float w, float gap = 0) {
    const Rect strip{rest.x, rest.y, w, rest.h};
    rest.x += w + gap;
    rest.w -= w + gap;
    return strip;
}

inline Rect take_right(Rect& rest, float w, float gap = 0) {
    rest.w -= w + gap;
    return {rest.right() + gap, rest.y, w, rest.h};
}

} // namespace aplomo::views
