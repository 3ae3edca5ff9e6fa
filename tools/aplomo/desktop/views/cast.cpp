#include "desktop/views/cast.hpp"

#include <fmt/format.h>

#include <array>

#include "desktop/views/portrait.hpp"

namespace aplomo::views {
namespace {

constexpr std::size_t most = 4;

/// How large the faces in a square of 1 are and where they stand, by how many there are.
struct Group {
    float side;
    std::array<Point, most> at;
};

Group group_of(std::size_t faces, float gap) {
    const float side = (1 - gap) / 2;
    const float far = 1 - side;
    if (faces == 2) return {0.62F, {{{0, 0}, {0.38F, 0.38F}}}};
    if (faces == 3) return {side, {{{0, 0}, {far, 0}, {far / 2, far}}}};
    return {side, {{{0, 0}, {far, 0}, {0, far}, {far, far}}}};
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
    const bool large = square.w > 100;
    if (customers.size() == 1)
        return draw_portrait(frame, square, customers.front(), mood, behind, large ? 12 : 10);
    const std::size_t faces = std::min(most, customers.size());
    const Group group = group_of(faces, large ? 0.04F : 0.05F);
    const float radius = large ? 10 : 8;
    for (std::size_t i = 0; i < faces; ++i) {
        const Rect one{square.x + group.at[i].x * square.w, square.y + group.at[i].y * square.w,
                       group.side * square.w, group.side * square.w};
        frame.paint.fill(one.inset(large ? -5 : -3), behind, radius + 3); // where one stands before another
        draw_portrait(frame, one, customers[i], {}, behind, radius);
    }
}

std::string cast_name(const Frame& frame, const std::vector<screens::Customer>& customers) {
    return customers.size() == 1 ? customers.front().name : number_of(frame, customers.size());
}

} // namespace aplomo::views
