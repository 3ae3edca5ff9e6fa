#include "desktop/views/curve.hpp"

#include <cmath>
#include <numbers>

namespace aplomo::views {

void add_cubic(Path& path, Point a, Point b, Point c, Point d, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const float u = 1 - t;
        const float wa = u * u * u;
        const float wb = 3 * u * u * t;
        const float wc = 3 * u * t * t;
        const float wd = t * t * t;
        path.push_back(
            {wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
    }
}

Path arc_through(Point from, Point through, Point to, int steps) {
    const Point pull{2 * through.x - (from.x + to.x) / 2, 2 * through.y - (from.y + to.y) / 2};
    Path path;
    add_cubic(path, from, {from.x + (pull.x - from.x) * 2 / 3, from.y + (pull.y - from.y) * 2 / 3},
              {to.x + (pull.x - to.x) * 2 / 3, to.y + (pull.y - to.y) * 2 / 3}, to, steps);
    return path;
}

Path smooth(std::span<const Point> through, int steps) {
    Path path;
    const std::size_t n = through.size();
    for (std::size_t i = 0; i < n; ++i) {
        const Point before = through[(i + n - 1) % n];
        const Point from = through[i];
        const Point to = through[(i + 1) % n];
        const Point after = through[(i + 2) % n];
        add_cubic(path, from, {from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6},
                  {to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6}, to, steps);
        path.pop_back(); // the next piece begins there
    }
    return path;
}

Path ellipse(Point centre, float half_width, float half_height, int points) {
    Path path;
    for (int i = 0; i < points; ++i) {
        const float turn = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(points);
        path.push_back({centre.x + half_width * std::cos(turn), centre.y + half_height * std::sin(turn)});
    }
    return path;
}

Path mirrored(std::initializer_list<Point> right) {
    Path path(right);
    for (std::size_t i = right.size(); i-- > 0;)
        if (path[i].x != 0) path.push_back({-path[i].x, path[i].y});
    return path;
}

} // namespace aplomo::views
