#include "desktop/views/portrait.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "desktop/views/curve.hpp"
#include "desktop/views/features.hpp"
#include "desktop/views/hair.hpp"
#include "desktop/views/pen.hpp"
#include "desktop/views/stamp.hpp"

namespace aplomo::views {
namespace {

constexpr float mood_seconds = 0.45F;
constexpr std::array<float, 4> between_blinks{3.4F, 5.1F, 4.2F, 5.8F};
constexpr float blink_seconds = 0.16F;

Path face_outline(int steps) {
    return smooth(
        mirrored({{0, -124}, {58, -110}, {90, -60}, {98, -4}, {92, 50}, {70, 96}, {36, 124}, {0, 131}}),
        steps);
}

void draw_collar(const Pen& body, const Look& look, float up) {
    const Colour shade = mix(look.cloth, {0x000000}, 0.18F);
    constexpr Colour linen{0xF4EBDD};
    if (look.clothes == Clothes::jumper)
        return body.shape({{-50, 116 - up},
                           {-30, 132 - up},
                           {0, 138 - up},
                           {30, 132 - up},
                           {50, 116 - up},
                           {44, 138},
                           {0, 152},
                           {-44, 138}},
                          shade);
    const Colour inner = look.clothes == Clothes::jacket ? linen : Colour{0xF2F5F8};
    if (look.clothes != Clothes::shirt)
        body.convex({{-34, 118 - up}, {34, 118 - up}, {10, 166}, {-10, 166}}, inner);
    if (look.clothes == Clothes::suit)
        body.convex({{-8, 136 - up}, {8, 136 - up}, {13, 170}, {-13, 170}}, {0x7C2F2B});
    for (const float side : {-1.0F, 1.0F}) // lapels
        body.shape({{side * 34, 108 - up}, {side * 58, 122 - up}, {side * 40, 146}, {side * 8, 168}},
                   look.clothes == Clothes::suit ? inner : shade);
}

void draw_body(const Pen& body, const Look& look, const Pose& pose, Colour skin) {
    const float up = 7 * pose.anger;
    const float slope = 14 * pose.anger;
    body.convex({{-38, 70}, {38, 70}, {42, 150}, {-42, 150}}, mix(skin, {0x5A1F14}, 0.22F));
    body.shape(mirrored({{0, 150},
                         {30, 128 - up},
                         {44, 112 - up},
                         {100, 124 - up - slope / 2},
                         {150, 134 - up - slope / 3},
                         {178, 146 - up},
                         {300, 172 - up},
                         {300, 200},
                         {0, 200}}),
               look.cloth);
    draw_collar(body, look, up);
}

void draw_ears(const Pen& head, Colour skin) {
    for (const float side : {-1.0F, 1.0F}) {
        head.convex(ellipse({side * 101, 8}, 14, 24, head.steps * 3), mix(skin, {0x8A3A24}, 0.16F));
        head.stroke(arc_through({side * 104, -4}, {side * 108, 8}, {side * 101, 18}, head.steps),
                    mix(skin, {0x5A1F14}, 0.45F), 2);
    }
}

float blink(Memory& memory) {
    float cycle = 0;
    for (const float pause : between_blinks) cycle += pause;
    auto at = static_cast<float>(std::fmod(memory.now, static_cast<double>(cycle)));
    for (const float pause : between_blinks) {
        if (at < pause - blink_seconds) {
            memory.wake(pause - blink_seconds - at);
            return 0;
        }
        if (at < pause) {
            memory.wake(0);
            return std::sin((at - pause + blink_seconds) / blink_seconds * 3.14159F);
        }
        at -= pause;
    }
    return 0;
}

void draw_framed(Frame& frame, const Rect& rect, const screens::Customer& customer, const Pose& pose,
                 Colour behind, float radius) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, mix(t.backdrop, t.backdrop_angry, pose.anger));
    draw_face(frame.paint, rect, look_of(customer.name, customer.gender), pose);
    frame.paint.round_off(rect, radius, behind);
    if (t.edge_width > 1) frame.paint.frame(rect, t.edge, t.edge_width, radius);
}

bool is_seen(const Frame& frame, const Rect& rect) {
    return !frame.measuring() && overlap(rect, frame.seen()).h > 0;
}

} // namespace

void draw_face(const Paint& paint, const Rect& rect, const Look& look, const Pose& pose) {
    const Pen body = pen_for(paint, rect);
    const Pen head = head_held(body, pose);
    const Colour skin = mix(look.skin, {0xC9472F}, 0.2F * pose.anger * pose.anger);
    const Path face = face_outline(head.steps / 2);
    const Path rough = face_outline(2);
    draw_hair_behind(head, look);
    draw_body(body, look, pose, skin);
    draw_ears(head, skin);
    head.convex(face, skin);
    for (const float side : {-1.0F, 1.0F}) draw_cheek(head, rough, pose, side);
    draw_beard(head, look);
    draw_frown_lines(head, skin, pose);
    draw_nose(head, skin, pose);
    draw_mouth(head, skin, pose);
    for (const float side : {-1.0F, 1.0F}) draw_eye(head, look, pose, side);
    draw_hair_before(head, look);
    for (const float side : {-1.0F, 1.0F}) draw_brow(head, look, pose, side);
    draw_glasses(head, look);
}

void draw_portrait(Frame& frame, const Rect& room, const screens::Customer& customer,
                   const screens::Mood& mood, Colour behind, float radius) {
    if (!is_seen(frame, room)) return;
    const Rect rect = frame.paint.on_pixels(room);
    const std::string look =
        fmt::format("{}|{}|{}|{}|{}|{}|{}|{}", customer.name, customer.gender, mood.anger, mood.trust,
                    behind.rgb, radius, frame.theme.backdrop.rgb, frame.theme.edge_width);
    stamp(frame, rect, look, [&] { draw_framed(frame, rect, customer, pose_of(mood), behind, radius); });
}

void draw_living_portrait(Frame& frame, const Rect& room, const screens::Customer& customer,
                          const screens::Mood& mood, Colour behind, float radius) {
    if (frame.measuring()) return;
    const float seconds = frame.still ? 0 : mood_seconds;
    Memory& memory = frame.memory;
    const screens::Mood now{memory.follow(id_of(customer.name + " anger"), mood.anger, seconds),
                            memory.follow(id_of(customer.name + " trust"), mood.trust, seconds)};
    Pose pose = pose_of(now);
    if (!frame.still) pose.shut = blink(memory);
    if (!is_seen(frame, room)) return;
    const Rect rect = frame.paint.on_pixels(room);
    const bool speaks = frame.input.voice && !frame.still;
    const bool rests = !speaks && pose.shut == 0 && now == mood;
    if (rests) return draw_portrait(frame, rect, customer, mood, behind, radius);
    if (speaks) {
        pose.speak = *frame.input.voice;
        memory.wake(voice_step);
    }
    frame.paint.clip(rect);
    draw_framed(frame, rect, customer, pose, behind, radius);
    frame.paint.unclip();
}

} // namespace aplomo::views
