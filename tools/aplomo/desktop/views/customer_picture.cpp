#include "desktop/views/customer_picture.hpp"

#include <fmt/format.h>

#include "desktop/views/curve.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::ConversationScreen;

constexpr float radius = 12;
constexpr float least_detailed = 160; ///< a lower picture has no room for signs
constexpr float least_named = 260;
constexpr Colour night{0x161C22}; ///< a video call is dark in every theme
constexpr Colour dusk{0x2C3640};
constexpr Colour shade{0x8694A1};
constexpr Colour chalk{0xF4F6F8};

void draw_living(Frame& frame, const Rect& rect, const ConversationScreen& screen, Colour behind,
                 float round) {
    draw_living_portrait(frame, rect, screen.customer, screen.mood, behind, round);
}

/// A sign with one line, as wide as that, from the left.
void draw_sign(Frame& frame, const Rect& room, const std::string& words, Colour ground, Colour ink,
               Colour edge) {
    const float wide = width_of(frame, words, Type::label_medium) + 20;
    const Rect sign{room.x, room.y, wide, 26};
    if (wide > room.w) return;
    frame.paint.fill(sign, ground, 6);
    frame.paint.frame(sign, edge, frame.theme.edge_width, 6);
    const InPanel panel(frame, sign);
    write_middle(frame, sign.inset(10, 0), words, Type::label_medium, ink);
}

/// Nobody films the trainee: where the own picture would be stands an empty outline.
void draw_oneself(Frame& frame, const Rect& tile) {
    frame.paint.fill(tile, dusk, 8);
    const float unit = tile.h / 100;
    const Point at = tile.centre();
    frame.paint.clip(tile.inset(2));
    frame.paint.convex(ellipse({at.x, tile.y + 104 * unit}, 44 * unit, 38 * unit, 24), shade);
    frame.paint.disc({at.x, tile.y + 42 * unit}, 19 * unit, shade);
    frame.paint.unclip();
    const bool strong = frame.theme.edge_width > 1;
    frame.paint.frame(tile, strong ? chalk : chalk.faded(0.7F), strong ? frame.theme.edge_width : 1.5F, 8);
}

void draw_video(Frame& frame, const Rect& rect, const ConversationScreen& screen) {
    frame.paint.fill(rect, night, radius);
    const Rect picture = rect.inset(6);
    draw_living(frame, picture, screen, night, 8);
    if (frame.theme.edge_width > 1) frame.paint.frame(rect, frame.theme.edge, frame.theme.edge_width, radius);
    if (rect.h < least_detailed) return;
    const float wide = std::min(96.0F, picture.w * 0.28F);
    draw_oneself(frame, {picture.right() - wide - 8, picture.y + 8, wide, wide * 0.75F});
    if (rect.h >= least_named) // in a lower one it would hide the mouth, and the name stands below as well
        draw_sign(frame, {picture.x + 8, picture.bottom() - 34, picture.w - 16, 26}, screen.customer.name,
                  night.faded(0.86F), chalk, shade);
}

void draw_counter(Frame& frame, const Rect& rect, const ConversationScreen& screen) {
    const Theme& t = frame.theme;
    const float high = std::clamp(rect.h * 0.17F, 16.0F, 52.0F);
    draw_living(frame, {rect.x, rect.y, rect.w, rect.h - high * 0.6F}, screen, t.surface, radius);
    const Rect top{rect.x, rect.bottom() - high, rect.w, high};
    frame.paint.fill(top, t.desk, radius, bottom_left | bottom_right);
    frame.paint.fill({top.x, top.y, top.w, 5}, t.grain);
    if (t.edge_width > 1) frame.paint.frame(top, t.edge, t.edge_width, radius, bottom_left | bottom_right);
    if (rect.h < least_detailed) return;
    const std::string number = fmt::format(fmt::runtime(frame.tr("Number {0}")), queue_number(screen));
    draw_sign(frame, {rect.x + 14, top.y + (high + 5 - 26) / 2, rect.w - 28, 26}, number, t.paper, t.ink,
              t.edge);
}

} // namespace

int queue_number(const ConversationScreen& screen) {
    return 10 + static_cast<int>(id_of(screen.customer.name) % 90);
}

void draw_customer_picture(Frame& frame, const Rect& rect, const ConversationScreen& screen) {
    if (screen.channel == screens::Channel::video) return draw_video(frame, rect, screen);
    if (screen.channel == screens::Channel::counter) return draw_counter(frame, rect, screen);
    draw_living(frame, rect, screen, frame.theme.surface, radius);
}

} // namespace aplomo::views
