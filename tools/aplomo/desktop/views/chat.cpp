#include "desktop/views/chat.hpp"

#include <cmath>

#include "desktop/views/bubble.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Utterance;

constexpr float face = 36;
constexpr float face_gap = 12;
constexpr float typing_seconds = 0.9F;

/// The picture that people have in a chat: it does not change with the mood.
void draw_face_at(Frame& frame, const Rect& column, float bottom, const screens::Customer& customer) {
    draw_portrait(frame, {column.x, bottom - face, face, face}, customer, {}, frame.theme.bg, face / 2);
}

float draw_seen(Frame& frame, const Rect& room) {
    const std::string words = frame.tr("Seen");
    const float wide = width_of(frame, words, Type::note) + 1;
    write(frame, {room.right() - wide, room.y, wide, 16}, words, Type::note, frame.theme.ink2);
    draw_icon(frame, {room.right() - wide - 20, room.y, 16, 16}, Icon::check, frame.theme.accent);
    return 16;
}

} // namespace

float draw_chat_line(Frame& frame, const Rect& room, const Utterance& said, const screens::Customer& customer,
                     bool now) {
    if (said.by == Utterance::By::trainee) {
        const float height = draw_bubble(frame, room, said, customer.name, now);
        if (said.act) return height; // a deed is not read
        return height + 4 + draw_seen(frame, {room.x, room.y + height + 4, room.w, 16});
    }
    Rect rest = room;
    const Rect column = take_left(rest, face, face_gap);
    const float height = draw_bubble(frame, rest, said, customer.name, now);
    draw_face_at(frame, column, room.y + height, customer);
    return height;
}

std::size_t lines_being_typed(Frame& frame, const screens::ConversationScreen& screen) {
    const auto& said = screen.transcript;
    const auto lines = static_cast<float>(said.size());
    if (screen.channel != screens::Channel::chat || said.empty()) return 0;
    if (frame.memory.follow(id_of("lines of the chat"), lines, typing_seconds) >= lines) return 0;
    std::size_t typed = 0;
    while (typed < said.size() && said[said.size() - 1 - typed].by == Utterance::By::customer) ++typed;
    return typed;
}

float draw_typing(Frame& frame, const Rect& room, const screens::Customer& customer) {
    const Theme& t = frame.theme;
    const Rect box{room.x + face + face_gap, room.y, 68, 44};
    draw_face_at(frame, room, box.bottom(), customer);
    frame.paint.fill(box, t.surface, 14, all_corners & ~static_cast<unsigned>(bottom_left));
    frame.paint.frame(box, t.line, t.edge_width, 14, all_corners & ~static_cast<unsigned>(bottom_left));
    for (int i = 0; i < 3; ++i) {
        const double turn = frame.memory.now * 7 - i * 0.9;
        const float up = frame.still ? 0 : 3 * std::max(0.0F, static_cast<float>(std::sin(turn)));
        frame.paint.disc({box.x + 20 + 14 * static_cast<float>(i), box.centre().y - up}, 4, t.ink3);
    }
    return box.h;
}

} // namespace aplomo::views
