#include "desktop/views/customer_panel.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "desktop/views/card.hpp"
#include "desktop/views/customer_picture.hpp"
#include "desktop/views/meter.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Channel;

constexpr float padding = 20;
constexpr float least_face = 84;
constexpr float small_face = 72;
constexpr float slack = 14; ///< that the last meter keeps below itself

bool is_spoken(Channel channel) { return channel == Channel::phone || channel == Channel::video; }

std::string state_of(const Frame& frame, const screens::ConversationScreen& screen) {
    if (screen.ended && is_spoken(screen.channel)) return frame.tr("Call ended");
    switch (screen.channel) {
    case Channel::phone: return frame.tr("On the phone");
    case Channel::email: return frame.tr("By e-mail");
    case Channel::chat: return frame.tr("In the chat");
    case Channel::video: return frame.tr("On video");
    case Channel::counter: break;
    }
    return frame.tr("At the counter");
}

/// How loud the line is, as bars: the same line always looks the same, an angry one is taller, and while it
/// is heard they move with the voice. After the end the line is flat.
void draw_waveform(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    constexpr float step = 6;
    std::uint32_t noise = static_cast<std::uint32_t>(screen.transcript.size()) * 2654435761U + 12345;
    const bool moves = frame.input.voice && !frame.still;
    const float rests = screen.ended ? 0 : 0.35F + 0.65F * screen.mood.anger;
    const float strength = moves ? *frame.input.voice : rests;
    if (moves) frame.memory.wake(voice_step);
    for (float x = room.x; x + 3 <= room.right(); x += step) {
        noise = noise * 1664525U + 1013904223U;
        const float share = 0.2F + 0.8F * static_cast<float>((noise >> 16) & 0xFFU) / 255;
        const float height = std::max(4.0F, room.h * strength * share);
        frame.paint.fill({x, room.y + (room.h - height) / 2, 3, height}, frame.theme.ink2, 1.5F);
    }
}

/// What there is to know about the channel: how long the call has taken, or who is there. What is written
/// knows no hurry.
void draw_beside(Frame& frame, Rect& head, const screens::ConversationScreen& screen) {
    const Theme& t = frame.theme;
    if (is_spoken(screen.channel)) {
        const std::string clock = fmt::format("{:02}:{:02}", screen.seconds / 60, screen.seconds % 60);
        const float wide = width_of_figures(frame, clock, Type::body_strong);
        write_figures(frame, {take_right(head, wide, 8).x, head.y}, clock, Type::body_strong, t.ink);
    } else if (screen.channel == Channel::chat && !screen.ended) {
        const std::string words = frame.tr("Online");
        const Rect place = take_right(head, width_of(frame, words, Type::label_medium) + 1, 22);
        frame.paint.disc({place.x - 11, place.centre().y}, 4, t.accent);
        write_middle(frame, place, words, Type::label_medium, t.ink2);
    }
}

float draw_channel(Frame& frame, const Rect& room, const screens::ConversationScreen& screen, bool wave) {
    const Theme& t = frame.theme;
    const bool waving = wave && is_spoken(screen.channel);
    const Rect box{room.x, room.y, room.w, waving ? 90.0F : 46.0F};
    frame.paint.fill(box, t.edge_width > 1 || t.shadows ? t.bg : t.sunken, 10);
    if (t.edge_width > 1) frame.paint.frame(box, t.line, t.edge_width, 10);
    const InPanel panel(frame, box);
    Rect inner = box.inset(14, 12);
    Rect head = take_top(inner, 22, 6);
    draw_beside(frame, head, screen);
    draw_icon(frame, take_left(head, 16, 8), icon_of(screen.channel), t.ink2);
    write_middle(frame, head, state_of(frame, screen), Type::label_medium, t.ink);
    if (waving) draw_waveform(frame, {inner.x, inner.y, inner.w, 34}, screen);
    return box.h;
}

float draw_who(Frame& frame, const Rect& room, const screens::Customer& customer) {
    Rect rest = room;
    take_top(rest, write(frame, rest, customer.name, Type::name, frame.theme.ink), 2);
    take_top(rest, write(frame, rest, customer.about, Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

float draw_meters(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    Rect rest = room;
    for (const auto& meter : screen.meters) take_top(rest, draw_meter(frame, rest, meter), 14);
    return rest.y - room.y;
}

/// All but the face and, at the foot, the patience.
float draw_middle(Frame& frame, const Rect& room, const screens::ConversationScreen& screen, bool wave) {
    Rect rest = room;
    take_top(rest, draw_who(frame, rest, screen.customer), 14);
    take_top(rest, draw_channel(frame, rest, screen, wave), 18);
    take_top(rest, draw_meters(frame, rest, screen));
    return rest.y - room.y;
}

/// The same in a low window, with a small face beside the name.
float draw_low(Frame& frame, const Rect& room, const screens::ConversationScreen& screen, bool channel) {
    Rect head = room;
    const Rect picture = take_left(head, small_face, 14);
    const float who = height_of(frame, [&] { return draw_who(frame, head, screen.customer); });
    const float above = std::max(small_face, who);
    if (!frame.measuring())
        draw_customer_picture(frame, {picture.x, room.y + (above - small_face) / 2, small_face, small_face},
                              screen);
    draw_who(frame, {head.x, room.y + (above - who) / 2, head.w, who}, screen.customer);
    Rect rest = room;
    take_top(rest, above, 14);
    if (channel) take_top(rest, draw_channel(frame, rest, screen, false), 18);
    take_top(rest, draw_meters(frame, rest, screen));
    return rest.y - room.y;
}

float draw_foot(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    if (screen.ended) return 0; // nobody asks how long it would have lasted
    rule(frame, room.x, room.y, room.w);
    return 16 + draw_patience(frame, {room.x, room.y + 16, room.w, room.h}, screen.patience,
                              screen.patience_start);
}

void draw_above_foot(Frame& frame, Rect inner, const screens::ConversationScreen& screen) {
    const auto middle_with = [&](bool wave) {
        return height_of(frame, [&] { return draw_middle(frame, inner, screen, wave); });
    };
    const float full_face = inner.w * 1.035F;
    const bool wave = inner.h - middle_with(true) - 16 >= full_face * 0.7F;
    const float middle = middle_with(wave);
    const float face = std::min(inner.h - middle - 16, full_face);
    if (face < least_face) {
        const bool channel =
            height_of(frame, [&] { return draw_low(frame, inner, screen, true); }) <= inner.h + slack;
        draw_low(frame, inner, screen, channel);
        return;
    }
    const Rect picture = take_top(inner, face, 16);
    const float width = std::min(picture.w, face * 1.4F);
    draw_customer_picture(
        frame, {picture.x, picture.y, face < full_face * 0.6F ? width : picture.w, picture.h}, screen);
    draw_middle(frame, inner, screen, wave);
}

} // namespace

bool customer_fits(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen) {
    const Rect inner = rect.inset(padding);
    return height_of(frame, [&] {
               return draw_low(frame, inner, screen, false) + 16 + draw_foot(frame, inner, screen);
           }) <= inner.h + slack;
}

void draw_customer_panel(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen) {
    card(frame, rect);
    const InPanel panel(frame, rect);
    Rect inner = rect.inset(padding);
    const float foot = height_of(frame, [&] { return draw_foot(frame, inner, screen); });
    const Rect below =
        take_bottom(inner, foot, foot > 0 ? 16 : 0); // what patience is left is never scrolled away
    draw_above_foot(frame, inner, screen);
    draw_foot(frame, below, screen);
}

float draw_customer_strip(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    constexpr float face = 112;
    const auto draw = [&](Rect rest) {
        take_left(rest, face, 16);
        const Rect whole = rest;
        take_top(rest, draw_middle(frame, rest, screen, false), 2);
        if (!screen.ended) take_top(rest, draw_patience(frame, rest, screen.patience, screen.patience_start));
        return rest.y - whole.y;
    };
    const Rect inner = room.inset(16);
    const float height = std::max(face, height_of(frame, [&] { return draw(inner); }));
    const Rect box{room.x, room.y, room.w, height + 32};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_customer_picture(frame, {inner.x, inner.y, face, face}, screen);
    draw(inner);
    return box.h;
}

} // namespace aplomo::views
