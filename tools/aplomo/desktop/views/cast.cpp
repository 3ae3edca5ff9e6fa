#include "desktop/views/cast.hpp"

#include <fmt/format.h>

#include <array>

#include "desktop/views/portrait.hpp"

namespace aplomo::views {
namespace {

constexpr std::size_t most = 4;

/// Where the faces stand in a square of 1, by how many there are.
std::array<Point, most> places(std::size_t faces) {
    if (faces == 2) return {{{0, 0}, {1, 1}}};
    if (faces == 3) return {{{0, 0}, {1, 0}, {0.5F, 1}}};
    return {{{0, 0}, {1, 0}, {0, 1}, {1, 1}}};
}

std::string number_of(const Frame& frame, std::size_t n) {
    if (n == 2) return frame.tr("One of two customers");
    if (n == 3) return frame.tr("One of three customers");
    return fmt::format(fmt::runtime(frame.tr("One of {0} customers")), n);
}

} // namespace

void draw_cast(Frame& frame, const Rect& square, const std::vector<screens::Customer>& customers,
               const screens::Mood& mood, Colour behind) {
    if (overlap(square, frame.seen()).h <= 0) return;
    const float radius = square.w > 100 ? 12.0F : 10.0F;
    if (customers.size() == 1) return draw_portrait(frame, square, customers.front(), mood, behind, radius);
    const float gap = square.w > 100 ? 8.0F : 4.0F;
    const float side = (square.w - gap) / 2;
    const std::size_t faces = std::min(most, customers.size());
    const auto at = places(faces);
    for (std::size_t i = 0; i < faces; ++i)
        draw_portrait(frame,
                      {square.x + at[i].x * (side + gap), square.y + at[i].y * (side + gap), side, side},
                      customers[i], {}, behind, square.w > 100 ? 10.0F : 8.0F);
}

std::string cast_name(const Frame& frame, const std::vector<screens::Customer>& customers) {
    return customers.size() == 1 ? customers.front().name : number_of(frame, customers.size());
}

} // namespace aplomo::views
