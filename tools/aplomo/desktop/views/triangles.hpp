#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "desktop/views/geometry.hpp"

namespace aplomo::views {

/// Cuts a simple outline into triangles: three positions in `path` for each. An outline that crosses itself
/// gives what triangles can be found.
std::vector<std::uint16_t> triangles(std::span<const Point> path);

/// The part of `path` that lies inside of `window`, a convex outline.
Path clipped(std::span<const Point> path, std::span<const Point> window);

} // namespace aplomo::views
