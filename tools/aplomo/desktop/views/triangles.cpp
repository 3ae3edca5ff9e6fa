#include "desktop/views/triangles.hpp"

#include <numeric>

namespace aplomo::views {
namespace {

/// Twice the area of the triangle; its sign is the way round.
float turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

float turn(std::span<const Point> path) {
    float sum = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point a = path[i];
        const Point b = path[(i + 1) % path.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

bool is_ear(std::span<const Point> path, const std::vector<std::uint16_t>& left, std::size_t i, float way) {
    const std::size_t n = left.size();
    const Point a = path[left[(i + n - 1) % n]];
    const Point b = path[left[i]];
    const Point c = path[left[(i + 1) % n]];
    if (turn(a, b, c) * way <= 0) return false;
    for (std::size_t k = 0; k + 3 < n; ++k) {
        const Point p = path[left[(i + 2 + k) % n]];
        if (turn(a, b, p) * way > 0 && turn(b, c, p) * way > 0 && turn(c, a, p) * way > 0) return false;
    }
    return true;
}

} // namespace

std::vector<std::uint16_t> triangles(std::span<const Point> path) {
    std::vector<std::uint16_t> left(path.size());
    std::iota(left.begin(), left.end(), std::uint16_t{0});
    const float way = turn(path) < 0 ? -1.0F : 1.0F;
    std::vector<std::uint16_t> found;
    std::size_t i = 0;
    std::size_t tried = 0;
    while (left.size() >= 3 && tried < left.size()) {
        i %= left.size();
        if (!is_ear(path, left, i, way)) {
            ++i, ++tried;
            continue;
        }
        const std::size_t n = left.size();
        for (std::size_t corner : {(i + n - 1) % n, i, (i + 1) % n}) found.push_back(left[corner]);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
        tried = 0;
    }
    return found;
}

Path clipped(std::span<const Point> path, std::span<const Point> window) {
    const float way = turn(window) < 0 ? -1.0F : 1.0F;
    Path kept(path.begin(), path.end());
    for (std::size_t i = 0; i < window.size() && !kept.empty(); ++i) {
        const Point a = window[i];
        const Point b = window[(i + 1) % window.size()];
        Path next;
        for (std::size_t k = 0; k < kept.size(); ++k) {
            const Point p = kept[k];
            const Point q = kept[(k + 1) % kept.size()];
            const float at_p = turn(a, b, p) * way;
            const float at_q = turn(a, b, q) * way;
            if (at_p >= 0) next.push_back(p);
            if ((at_p < 0) != (at_q < 0)) {
                const float share = at_p / (at_p - at_q);
                next.push_back({p.x + (q.x - p.x) * share, p.y + (q.y - p.y) * share});
            }
        }
        kept = std::move(next);
    }
    return kept;
}

} // namespace aplomo::views
