#include "desktop/views/meter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float segment_height = 14;
constexpr float dot = 12;

std::string change_of(const Frame& frame, const screens::Meter& meter) {
    if (!meter.before) return {};
    const int by = meter.value - *meter.before;
    if (by == 0) return frame.tr("unchanged");
    return fmt::format(fmt::runtime(by > 0 ? frame.tr("rose {0}") : frame.tr("fell {0}")), std::abs(by));
}

/// Icon and name on the left, what stands on the right in the same line; the right goes below when both do
/// not fit.
float head(Frame& frame, const Rect& room, Icon icon, Colour colour, const std::string& name, float right) {
    draw_icon(frame, {room.x, room.y + 2, 18, 18}, icon, colour);
    write(frame, {room.x + 26, room.y, room.w - 26, 22}, name, Type::body_strong, frame.theme.ink);
    return 26 + width_of(frame, name, Type::body_strong) + 8 + right > room.w ? 22.0F : 0.0F;
}

void segments(Frame& frame, const Rect& room, const screens::Meter& meter, Colour colour) {
    const Theme& t = frame.theme;
    const auto max = static_cast<float>(std::max(1, meter.max));
    const float width = (room.w - 4 * (max - 1)) / max;
    const float value = frame.memory.follow(id_of("meter " + meter.id), static_cast<float>(meter.value),
                                            frame.still ? 0 : 0.45F);
    for (int i = 0; i < meter.max; ++i) {
        const Rect one{room.x + static_cast<float>(i) * (width + 4), room.y, width, segment_height};
        const float full = std::clamp(value - static_cast<float>(i), 0.0F, 1.0F);
        const bool ghost = i >= meter.value && i < meter.before.value_or(0);
        frame.paint.fill(one, t.sunken, 3);
        if (!ghost && full < 1) frame.paint.frame(one, t.line, t.edge_width, 3);
        if (full > 0) frame.paint.fill({one.x, one.y, one.w * full, one.h}, colour, 3);
        if (ghost && full <= 0) {
            frame.paint.fill(one, t.surface, 3);
            frame.paint.dashed_frame(one, colour, std::max(1.2F, t.edge_width), 3, 3, 2);
        }
    }
}

} // namespace

std::string meter_name(const Frame& frame, const std::string& id) {
    if (id == "anger") return frame.tr("Anger");
    if (id == "trust") return frame.tr("Trust");
    if (id == "worry") return frame.tr("Worry");
    if (id == "crowd") return frame.tr("Audience");
    if (id == "loose") return frame.tr("Loose ends");
    std::string name = id;
    std::replace(name.begin(), name.end(), '_', ' ');
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

Colour meter_colour(const Theme& theme, const std::string& id) {
    if (id == "anger") return theme.loss;
    return id == "trust" ? theme.trust : theme.ink2;
}

Icon meter_icon(const std::string& id) {
    if (id == "anger") return Icon::frown;
    return id == "trust" ? Icon::handshake : Icon::gauge;
}

float draw_meter(Frame& frame, const Rect& room, const screens::Meter& meter) {
    const Theme& t = frame.theme;
    const Colour colour = meter_colour(t, meter.id);
    const std::string change = change_of(frame, meter);
    const std::string of = fmt::format(" / {}", meter.max);
    const std::string figure = std::to_string(meter.value);
    const float of_width = width_of(frame, of, Type::label_medium);
    const float figure_width = width_of(frame, figure, Type::heading);
    const float right = of_width + figure_width + width_of(frame, change, Type::label) + 8;
    const float down = head(frame, room, meter_icon(meter.id), colour, meter_name(frame, meter.id), right);
    float x = room.right() - of_width;
    const float y = room.y + down;
    write(frame, {x, y + 3, of_width + 1, 18}, of, Type::label_medium, t.ink2);
    write(frame, {x -= figure_width, y - 1, figure_width + 1, 25}, figure, Type::heading, colour);
    const float change_width = width_of(frame, change, Type::label);
    write(frame, {x - 8 - change_width, y + 3, change_width + 1, 18}, change, Type::label, t.ink2);
    segments(frame, {room.x, y + 29, room.w, segment_height}, meter, colour);
    return down + 29 + segment_height;
}

float draw_patience(Frame& frame, const Rect& room, int left, int start) {
    const Theme& t = frame.theme;
    const std::string words =
        fmt::format(fmt::runtime(frame.counted("{0} decision left", "{0} decisions left", left)), left);
    const float wide = width_of(frame, words, Type::label);
    const float down = head(frame, room, Icon::hourglass, t.ink2, frame.tr("Patience"), wide);
    const float x = down > 0 ? room.x + 26 : room.right() - wide;
    write(frame, {x, room.y + down + 3, wide + 1, 18}, words, Type::label, t.ink2);
    const float gap = std::clamp((room.w - dot * 14) / 13, 4.0F, 10.5F);
    const int in_row = std::max(1, static_cast<int>((room.w + gap + 0.5F) / (dot + gap)));
    for (int i = 0; i < start; ++i) {
        const Point centre{room.x + dot / 2 + static_cast<float>(i % in_row) * (dot + gap),
                           room.y + down + 35 + static_cast<float>(i / in_row) * (dot + 6)};
        if (i < left)
            frame.paint.disc(centre, dot / 2, t.ink2);
        else
            frame.paint.ring(centre, dot / 2, t.edge, std::max(1.2F, t.edge_width));
    }
    return down + 29 + static_cast<float>((start + in_row - 1) / in_row) * (dot + 6);
}

} // namespace aplomo::views
