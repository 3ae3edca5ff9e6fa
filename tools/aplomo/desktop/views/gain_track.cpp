#include "desktop/views/gain_track.hpp"

#include "desktop/views/picture.hpp"

namespace aplomo::views {

float draw_gain_track(Frame& frame, const Rect& room, const picture::Gain& gain) {
    if (!frame.measuring()) {
        picture::Picture picture{in_points(room.w), picture::gain_height, {}, {}};
        picture::add_gain_track(picture, {}, picture.width, gain);
        render(frame, {room.x, room.y}, picture);
    }
    return in_pixels(picture::gain_height);
}

} // namespace aplomo::views
