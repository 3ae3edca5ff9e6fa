#include "desktop/views/dial.hpp"

#include "desktop/views/picture.hpp"

namespace aplomo::views {
namespace {

constexpr float seconds = 0.6F;

} // namespace

void draw_dial(Frame& frame, Point centre, float size, const picture::Dial& dial, std::string_view label) {
    if (frame.measuring()) return;
    const double points = in_points(size);
    picture::Picture picture{points, points, {}, {}};
    const float risen = frame.memory.rise(id_of(label), frame.still ? 0 : seconds);
    picture::add_dial(picture, {points / 2, points / 2}, points, dial, static_cast<double>(risen));
    render(frame, {centre.x - size / 2, centre.y - size / 2}, picture);
}

} // namespace aplomo::views
